using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells clauses that say since when a thing is at work: 平台上线以来，…; what follows tells of it, whatever it names first.</summary>
internal sealed class Launches(string text)
{
    private const int LongestEnd = 10;

    private static readonly WordTable Verbs = new(
        "上线 启用 运行 投用 投产 投运 实施 开通 建成 推行 开馆 开放 使用 试点 投入使用 应用 运营"
    );
    private static readonly WordTable Ends = new("以来 后 来 之后 期间 个月 半年 一年 两年 三年 年多");

    /// <summary>Whether a clause is such a one.</summary>
    public bool Is(Clause clause)
    {
        var (start, end) = (clause.Span.Offset, clause.Span.End);
        return clause.After is '，' or ','
            && Ends.LengthBefore(text, start, end) is var length and > 0
            && Verbs.IsIn(text, Math.Max(start, end - length - LongestEnd), end - length);
    }
}
