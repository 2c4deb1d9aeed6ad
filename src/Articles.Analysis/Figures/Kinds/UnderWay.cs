using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells what somebody is at work on, which is so, from what somebody has laid out, which is to come.</summary>
internal static class UnderWay
{
    private static readonly WordList Going = new(
        "正在 正加快 正加紧 正全力 正抓紧 正推进 正建设 正实施 正着力 正稳步 正积极"
    );

    /// <summary>The words that say so, spelled anew each time.</summary>
    public static IEnumerable<string> Words => Going.Words;

    /// <summary>Whether the word at a place says that what a number behind it counts is under way: 落实要求，甲省正加快建设4个基地.</summary>
    /// <remarks>正在建设的3条线路计划投资… only says which lines.</remarks>
    public static bool Is(string text, int p, int at) =>
        Going.LengthAt(text, p, at) > 0 && text.AsSpan(p, at - p).IndexOfAny('的', '，') < 0;

    /// <summary>Whether the 了 at a place is that of 规划了: what is laid out is to come, unless it is 已规划了.</summary>
    public static bool IsLaidOut(string text, int done) =>
        done > LaidOutLength
        && text.AsSpan(done - LaidOutLength, LaidOutLength) is "规划"
        && text[done - LaidOutLength - 1] is not ('已' or '经');

    private const int LaidOutLength = 2;
}
