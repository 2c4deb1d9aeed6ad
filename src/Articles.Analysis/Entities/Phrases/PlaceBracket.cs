using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Brackets inside a name that hold a place: 测试中心（长沙）, 大连（金普）论坛.</summary>
internal static class PlaceBracket
{
    private const int Longest = 4;

    /// <summary>The token that opens a bracket which another one closes and which holds just a place; -1 otherwise.</summary>
    /// <param name="text">The text.</param>
    /// <param name="close">The closing token.</param>
    public static int Open(TokenizedText text, int close)
    {
        if (text.Mark(close) is not ('）' or ')') || text.Partner(close) is not (> 0 and var open))
        {
            return -1;
        }
        return
            AreLinkedPlaces(text, open + 1, close - 1)
            || IsPartOfPlace(text, open, close)
            || IsFormOfFirm(text, open + 1, close)
            || IsStop(text, open + 1, close)
            ? open
            : -1;
    }

    // 某某器械（集团）有限公司, 某某置业（海外）发展集团有限公司: a part of the firm's form.
    private static bool IsFormOfFirm(TokenizedText text, int token, int close)
    {
        if (token != close - 1 || !Forms.Contains(text[token]))
        {
            return false;
        }
        for (var i = close + 1; i <= close + MostOfForm && text.Kind(i) == TokenKind.Word; i++)
        {
            if (text[i] is [.., '公', '司'] or "集团" or "股份")
            {
                return true;
            }
        }
        return false;
    }

    private const int MostOfForm = 3;
    private static readonly WordSet Forms = new([
        "集团",
        "控股",
        "中国",
        "国际",
        "海外",
        "全球",
        "环球",
        "亚洲",
        "亚太",
        "大中华",
    ]);

    // 万里行（甲站）启动仪式: where a campaign that travels stops.
    private static bool IsStop(TokenizedText text, int token, int close) =>
        text[close - 1] is [.., '站']
        && Lexicon.Places.All.TryGetValue(text.Text.AsSpan(text.Start(token)..(text.Start(close) - 1)), out _);

    // （甲）, （甲·乙）: one place in another.
    private static bool AreLinkedPlaces(TokenizedText text, int first, int last)
    {
        if (first == last)
        {
            return text.IsPlace(last);
        }
        return IsCityWithDistrict(text.SpanOf(first, last))
            || last == first + 2
                && text.IsPlace(first)
                && text.Mark(first + 1) is '·'
                && text.Kind(last) == TokenKind.Word
                && text[last].Length <= Longest;
    }

    // （甲乙）: a city and one of its districts, both in short.
    private static bool IsCityWithDistrict(ReadOnlySpan<char> words) =>
        words.Length <= 2 * Longest
        && Lexicon.Places.All.LongestPrefix(words, out _) is >= 2 and var city
        && DivisionStem.Is(words[city..]);

    // A short word after a place says which part of it.
    private static bool IsPartOfPlace(TokenizedText text, int open, int close) =>
        text.IsPlace(open - 1)
        && text.Start(close) - text.End(open) is >= 2 and <= Longest
        && text.Kind(open + 1) == TokenKind.Word
        && text.Kind(close - 1) == TokenKind.Word;
}
