using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells what comes of a thing once it is built: 全部投产后可实现收入60亿元.</summary>
internal static class Prospects
{
    private static readonly WordList Completions = new(
        "投产后 达产后 建成后 竣工后 完工后 达效后 落成后 通航后 通车后 投用后 投运后 建成投产后 建成通航后 建成通车后 建成投用后 建成投运后"
    );
    private static readonly WordList Yields = new(
        "可 能 年产 年销售 年均 年产值 年应税 年营业 年纳税 年税收 年可 年上缴 年新增"
    );

    /// <summary>The words that such a clause begins with.</summary>
    public static IEnumerable<string> Words => Completions.Words;

    /// <summary>Whether such words begin at a place, and what they yield stands between it and another one.</summary>
    public static bool Are(string text, int p, int at) =>
        Completions.LengthAt(text, p, at) is var length and > 0
        && Yields.IsIn(text, p + length, at)
        && !DoneWords.Are(text, p + length, at);
}
