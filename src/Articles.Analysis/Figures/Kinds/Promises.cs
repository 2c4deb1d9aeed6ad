using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells what is promised from what only was agreed: 公司承诺三年利润不低于6亿元, but 根据合同约定.</summary>
internal static class Promises
{
    private const int PromiseLength = 2;

    // How far before a promise stands what it is only the source of.
    private const int Reach = 12;

    // 根据合同约定 tells by what a thing is so.
    private static readonly WordList Sources = new("根据 按照 依照 依据 按 （ 超出 完成");

    /// <summary>Whether the plan word at a place promises.</summary>
    public static bool Is(string text, int p) => text[p] is '承' or '约';

    /// <summary>Whether a promise holds of a number: it stands in the same clause or right behind the comma.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The number's clause.</param>
    /// <param name="p">Where the promise is.</param>
    /// <param name="at">Where the number is.</param>
    public static bool Hold(string text, ClauseFigures clause, int p, int at) =>
        (
            p >= clause.Span.Offset
            || (text[p + PromiseLength] is '，' or '：' && clause.Span.Offset == p + PromiseLength + 1)
        )
        && text.AsSpan(p, at - p).IndexOfAny('）', ')') < 0
        && !Sources.IsIn(text, Math.Max(clause.Part.Offset, p - Reach), p);
}
