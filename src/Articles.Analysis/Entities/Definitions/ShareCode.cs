using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>Reads the code of a share, which stands in brackets behind the firm: 601127, SH601127, 0700.HK, 股票代码：601127.</summary>
internal static class ShareCode
{
    private const int ShortestNumber = 5;

    private static readonly WordSet Exchanges = WordTable.Set("brackets", "exchange");
    private static readonly WordSet Labels = WordTable.Set("brackets", "share");

    /// <summary>Whether a word is such a code.</summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        word.LastIndexOf('.') is > 0 and var dot && Exchanges.Contains(word[(dot + 1)..]) && IsCode(word[..dot])
        || (word.Length >= ShortestNumber && !word[^ShortestNumber..].ContainsAnyExceptInRange('0', '9'));

    private static bool IsCode(ReadOnlySpan<char> word) =>
        !word.ContainsAnyExceptInRange('0', '9') || !word.ContainsAnyExceptInRange('A', 'Z');

    /// <summary>Whether a bracket that opens at a token holds one, or several.</summary>
    public static bool IsAt(TokenizedText text, int open)
    {
        if (text.Mark(open) is not ('（' or '(') || text.Partner(open) is not (var close and > 0))
        {
            return false;
        }
        var content = text.Text.AsSpan(text.End(open), text.Start(close) - text.End(open));
        content = content[Labels.LongestStart(content)..].TrimStart('：').TrimStart(':');
        var end = content.IndexOfAny("；;，,");
        return Is(end < 0 ? content : content[..end]);
    }
}
