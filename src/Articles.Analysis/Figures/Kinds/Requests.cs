using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells the 要求 that a clause only says is followed: 落实上级要求，甲省建成4个基地.</summary>
internal static class Requests
{
    private const int Length = 2;
    private const int Longest = 40;

    private static readonly WordList Following = new("落实 按照 根据 依照 依据 对照 对标 贯彻 遵照 围绕 符合 满足");

    /// <summary>Whether the word at a place is such a one.</summary>
    public static bool IsFollowed(string text, int p)
    {
        if (p + Length >= text.Length || text[p] != '要' || text[p + 1] != '求' || text[p + Length] != '，')
        {
            return false;
        }
        var from = Math.Max(0, p - Longest);
        var start = from + text.AsSpan(from, p - from).LastIndexOfAny('，', '。', '；') + 1;
        // 甲市将按照要求，建成4个基地 is to come.
        return Following.IsIn(text, start, p) && !text.AsSpan(start, p - start).Contains('将');
    }
}
