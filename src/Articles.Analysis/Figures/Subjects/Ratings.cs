using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells clauses by which somebody rates a stock: 甲证券给予“买入”评级. The goals that follow are the rated body's.</summary>
internal sealed class Ratings(string text)
{
    private static readonly WordTable Rates = new("给予 维持 重申 上调 下调 首次覆盖 调高 调低 予以 授予 给出");
    private static readonly WordTable Grades = new("评级 目标价");

    /// <summary>Whether a clause is such a one.</summary>
    public bool Is(Clause clause)
    {
        var (start, end) = (clause.Span.Offset, clause.Span.End);
        end = Math.Min(end, start + LongestClause);
        return Rates.IndexIn(text, start, end) is var rate and >= 0 && Grades.IsIn(text, rate, end);
    }

    private const int LongestClause = 80;
}
