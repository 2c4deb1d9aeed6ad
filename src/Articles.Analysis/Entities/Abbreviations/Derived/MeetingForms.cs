using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>A meeting without 世界 or its year (世界机器人大会: 机器人大会), a campaign without 活动 or 行动.</summary>
internal static class MeetingForms
{
    private const int ShortestRest = 5;

    // 百日攻坚行动 is said without 行动; what 数字化转型行动 is about is no campaign without it.
    private static readonly WordSet Campaigns = new([
        .. WordTable.Set("events", "journey").Words,
        .. WordTable.Set("events", "campaign").Words,
    ]);

    private static readonly WordSet Festivals = new([
        "文化节",
        "旅游节",
        "艺术节",
        "美食节",
        "文化旅游节",
        "文旅节",
        "采摘节",
    ]);

    private static readonly WordSet Scopes = new(["世界", "全球", "国际", "中国", "全国"]);

    /// <summary>Games by their number (十四运会) without their last noun (十四运); null for any other meeting.</summary>
    public static string? OfGames(string name) =>
        name is ['一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十', _, '运', '会']
            ? name[..^1]
            : null;

    /// <summary>A plenary session by its number in its term (党的二十届四中全会: 四中全会); null for any other meeting.</summary>
    public static string? OfPlenary(string name) =>
        name.EndsWith("中全会", StringComparison.Ordinal)
        && name.IndexOf('届', StringComparison.Ordinal) == name.Length - 5
            ? name[^4..]
            : null;

    /// <summary>Adds the short forms of the meeting from a token to another.</summary>
    public static void Add(TokenizedText text, int first, int last, List<string> forms)
    {
        if (WithoutScope(text, first, last) is { } rest)
        {
            forms.Add(rest);
        }
        if (WithoutHost(text, first, last) is { } edition)
        {
            forms.Add(edition);
        }
        if (Festival(text, first, last) is { } festival)
        {
            forms.Add(festival);
        }
        if (
            (text[last] is "活动" || (text[last] is "行动" && text.IsOneOf(last - 1, Campaigns)))
            && text.Start(last) - text.Start(first) >= 6
        )
        {
            forms.Add(text.Slice(first, last - 1));
        }
    }

    // 甲2019乙大会: 2019乙大会. HDC2019甲大会: HDC2019.
    private static string? WithoutHost(TokenizedText text, int first, int last) =>
        Brand.IsBody(text, first)
        && first + 1 < last
        && text.Kind(first + 1) == TokenKind.Number
        && text[first + 1].Length == 4
            ? text.Slice(first + 1, last)
        : text.Kind(first) == TokenKind.Latin
        && text[first] is [_, _, .., '2', '0', >= '0' and <= '9', >= '0' and <= '9']
            ? text.Slice(first, first)
        : null;

    // 2025江州国际抹茶文化节: 抹茶节.
    private static string? Festival(TokenizedText text, int first, int last)
    {
        var noun = Festivals.LongestEnd(text.SpanOf(first, last));
        if (noun == 0 || text.TokenAt(text.End(last) - noun) is var start && text.Start(start) != text.End(last) - noun)
        {
            return null;
        }
        return
            start - 1 > first
            && text.Kind(start - 1) == TokenKind.Word
            && text[start - 1].Length >= 2
            && !text.IsPlace(start - 1)
            && !text.IsOneOf(start - 1, Scopes)
            && !text.IsOneOf(start - 1, Grammar.Generic)
            // 端午文化旅游节 is not 端午节.
            && string.Concat(text[start - 1], "节") is var festival
            && !Words.All.Contains(festival)
            ? festival
            : null;
    }

    private static string? WithoutScope(TokenizedText text, int first, int last)
    {
        var start = first;
        while (
            start < last
            && (
                text.IsOneOf(start, Scopes)
                || text.Kind(start) == TokenKind.Number
                || text[start] is "年"
                || text.Mark(start) == ' '
                || Brand.IsBody(text, start)
            )
        )
        {
            start++;
        }
        return start > first && text.End(last) - text.Start(start) >= ShortestRest ? text.Slice(start, last) : null;
    }
}
