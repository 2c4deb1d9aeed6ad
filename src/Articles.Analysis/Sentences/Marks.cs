using System.Buffers;

namespace Articles.Analysis.Sentences;

/// <summary>The punctuation that sentences and clauses are known by.</summary>
internal static class Marks
{
    // Every character that one of the questions below can be answered with yes for.
    private static readonly SearchValues<char> All = SearchValues.Create(
        "。！？!?｡….，；：—;|｜\t,:“”‘’（）()《》「」『』【】〔〕"
    );

    /// <summary>Where the next mark stands between two places; the second one if there is none.</summary>
    public static int Next(string text, int at, int end)
    {
        var distance = text.AsSpan(at, end - at).IndexOfAny(All);
        return distance < 0 ? end : at + distance;
    }

    /// <summary>Whether a mark ends a sentence wherever it stands outside quotation marks.</summary>
    public static bool EndsSentence(string text, int at, int end) =>
        text[at] switch
        {
            '。' or '！' or '？' or '!' or '?' or '｡' => true,
            // An ellipsis is two characters, a dotted number or name has no space after its dot.
            '…' => at + 1 >= end || text[at + 1] != '…',
            '.' => IsFullStop(text, at, end),
            _ => false,
        };

    /// <summary>Whether a mark parts two clauses.</summary>
    public static bool PartsClauses(string text, int at, int end) =>
        text[at] switch
        {
            '，' or '；' or '：' or '。' or '！' or '？' or '…' or '—' or ';' or '!' or '?' or '|' or '｜' or '\t' =>
                text[at] switch
                {
                    '—' => IsDash(text, at, end),
                    // １，２００: the digits' own width shows that it parts thousands.
                    '，' => !(IsWideDigitAt(text, at - 1, end) && IsWideDigitAt(text, at + 1, end)),
                    _ => true,
                },
            ',' or ':' => !(IsDigitAt(text, at - 1, end) && IsDigitAt(text, at + 1, end)),
            _ => false,
        };

    /// <summary>The mark that closes what an opening mark opens, or <c>\0</c>.</summary>
    public static char Closer(char opener) =>
        opener switch
        {
            '“' => '”',
            '‘' => '’',
            '（' => '）',
            '(' => ')',
            '《' => '》',
            '「' => '」',
            '『' => '』',
            '【' => '】',
            '〔' => '〕',
            _ => '\0',
        };

    /// <summary>Whether a mark closes quotation marks or brackets.</summary>
    public static bool IsCloser(char mark) => mark is '”' or '’' or '）' or ')' or '》' or '」' or '』' or '】' or '〕';

    /// <summary>Whether a mark opens quoted speech.</summary>
    public static bool IsQuote(char mark) => mark is '“' or '‘' or '「' or '『';

    // A single dash stands in ranges (10—15个); a pair is punctuation.
    private static bool IsDash(string text, int at, int end) =>
        (at + 1 < end && text[at + 1] == '—') || (at > 0 && text[at - 1] == '—');

    private static bool IsFullStop(string text, int at, int end) =>
        at > 0
        && text[at - 1] >= 0x2E80
        && (at + 1 >= end || char.IsWhiteSpace(text[at + 1]) || IsCloser(text[at + 1]));

    private static bool IsWideDigitAt(string text, int at, int end) =>
        at >= 0 && at < end && text[at] is >= '０' and <= '９';

    private static bool IsDigitAt(string text, int at, int end) => at >= 0 && at < end && char.IsAsciiDigit(text[at]);
}
