using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds where the verb begins that stands between two counts: 47座车站|配备设备94台 counts stations, and what they are given.
/// </summary>
internal static class CountedDeed
{
    private const int VerbLength = 2;
    private const int LongestWord = 4;

    // 采购商, 集中式: with these a verb begins a noun.
    private const string Derived = "商式者员站机器率量额性型化类点的";

    /// <summary>Where what is done begins, else where the phrase ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the counted noun begins.</param>
    /// <param name="end">Where the next count begins.</param>
    /// <param name="isFor">Whether something is done for what is counted (为28个园区|建设基站310座): there a verb that may be a noun is none.</param>
    public static int Start(string text, int at, int end, bool isFor)
    {
        for (var p = at + VerbLength; p + VerbLength + 1 < end; p++)
        {
            if (
                (IsVerb(text, p) || (isFor && Verbs.GoverningAt(text, p, end) == VerbLength))
                && !Derived.Contains(text[p + VerbLength])
                && !GoesOn(text, p, end)
                // 学|生发|放: the characters of two words.
                && !Lexicon.Words.All.TryGetValue(text.AsSpan(p - 1, VerbLength), out _)
                && EndsNoun(text, at, p)
            )
            {
                return p;
            }
        }
        return end;
    }

    // 污水处理|厂, 老旧小区改造|项目, 生猪养殖户: the verb is an attribute inside the noun.
    private static bool GoesOn(string text, int verb, int end) =>
        IsOfBody(text, verb, end)
        || Lexicon.Words.All.LongestPrefix(text.AsSpan(verb, Math.Min(LongestWord, end - verb)), out _) > VerbLength;

    /// <summary>Whether a word of two characters stands before what is counted: 老旧小区|改造项目.</summary>
    public static bool IsOfBody(string text, int word, int end) => Bodies.LengthAt(text, word + VerbLength, end) > 0;

    private static readonly WordList Bodies = new(
        "项目 工程 企业 公司 基地 市场 园区 中心 平台 厂 店 村 单位 机构 车间 大户"
    );

    /// <summary>Whether a verb of two characters that is no noun begins at a place.</summary>
    public static bool IsVerb(string text, int at) => Tag(text, at) == "v";

    /// <summary>The dictionary's part of speech of the two characters at a place; empty if they are no word.</summary>
    public static string Tag(string text, int at) =>
        at >= 0
        && at + VerbLength <= text.Length
        && Lexicon.Words.All.TryGetValue(text.AsSpan(at, VerbLength), out var word)
            ? Lexicon.Words.Tag(word)
            : "";

    /// <summary>Whether the two characters at a place are a word.</summary>
    public static bool IsWord(string text, int at) => Tag(text, at).Length > 0;

    private static bool EndsNoun(string text, int from, int at)
    {
        for (var length = Math.Min(LongestWord, at - from); length > 1; length--)
        {
            if (Lexicon.Words.All.TryGetValue(text.AsSpan(at - length, length), out var word))
            {
                return Lexicon.Words.Tag(word) is ['n', ..];
            }
        }
        return false;
    }
}
