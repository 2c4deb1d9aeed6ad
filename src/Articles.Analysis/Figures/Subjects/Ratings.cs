using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells clauses by which somebody rates a stock: 甲证券给予“买入”评级. The goals that follow are the rated body's.</summary>
internal sealed class Ratings(string text, MentionIndex index)
{
    private static readonly WordList Rates = new("给予 维持 重申 上调 下调 首次覆盖 调高 调低 予以 授予 给出");
    private static readonly WordList Grades = new("评级 目标价");

    // Few articles do.
    private readonly bool _tellsOfGrades = Grades.IsIn(text, 0, text.Length);

    /// <summary>Whether a clause is such a one.</summary>
    public bool Is(Clause clause)
    {
        var (start, end) = (clause.Span.Offset, clause.Span.End);
        end = Math.Min(end, start + LongestClause);
        return _tellsOfGrades && Rates.IndexIn(text, start, end) is var rate and >= 0 && Grades.IsIn(text, rate, end);
    }

    /// <summary>The body whose name stands between the rating and its grade, or null: 首次覆盖乙公司并给予“买入”评级.</summary>
    public Entity? Rated(Clause clause)
    {
        var (start, end) = (clause.Span.Offset, Math.Min(clause.Span.End, clause.Span.Offset + LongestClause));
        var rate = _tellsOfGrades ? Rates.IndexIn(text, start, end) : -1;
        if (rate < 0)
        {
            return null;
        }
        var i = index.FirstAfter(rate);
        return
            i < index.Mentions.Count
            && index.Mentions[i] is { Entity.Category: EntityCategory.Organization } named
            && named.Offset > rate
            && Grades.IsIn(text, named.End, end)
            ? named.Entity
            : null;
    }

    /// <summary>Whether a name at a clause's head is that of whom others rate: 乙公司获甲证券给予“买入”评级.</summary>
    public bool Gets(int start, int end) => index.At(start) is { } named && Getting.LengthAt(text, named.End, end) > 0;

    private static readonly WordList Getting = new("获 被 再获 获得");
    private const int LongestClause = 80;
}
