using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells what is proposed to be reached, which is a target: 甲市提出占比稳定在三成.</summary>
internal static class Proposals
{
    private static readonly WordList Proposing = new("提出 重申 明确");
    private static readonly WordList Reaching = new(
        "达 达到 稳定在 超过 突破 控制在 保持在 提高到 提升到 提高至 提升至 不低于 不少于 不超过 降至 降到 增至"
    );

    /// <summary>The words that propose.</summary>
    public static IEnumerable<string> Words => Proposing.Words;

    /// <summary>Whether such a word begins at a place and a verb of reaching stands between it and another one.</summary>
    public static bool Are(string text, int p, int at) =>
        Proposing.LengthAt(text, p, at) is var length and > 0
        && p + length < at
        && text[p + length] is not ('了' or '的')
        && Reaching.IsIn(text, p + length, at);
}
