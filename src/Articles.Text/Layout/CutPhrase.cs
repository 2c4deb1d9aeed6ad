using System.Buffers;
using Articles.Lexicon;

namespace Articles.Text.Layout;

/// <summary>
/// Whether a line's end cuts a phrase that no heading would be cut in: behind a function word or a comma, before a
/// particle or the last characters of a sentence, inside a number or before what it counts.
/// </summary>
internal static class CutPhrase
{
    private const int ShortestSentence = 3;

    // Words of one character that something must follow, and particles that something must stand before.
    private static readonly SearchValues<char> Leading = SearchValues.Create(
        "的地得在把被从向对由与和及或每这其是使让将"
    );
    private static readonly SearchValues<char> Trailing = SearchValues.Create("的了着过们吗呢吧");
    private static readonly SearchValues<char> Stops = SearchValues.Create("。；、！？”》）");
    private static readonly SearchValues<char> Counted = SearchValues.Create(
        "0123456789%％‰万亿家个人元名项条件座所次辆台吨米公里亩倍户处只位艘架套种期岁年月日时分度℃平千百"
    );

    /// <summary>Whether a phrase runs from one line into the next.</summary>
    public static bool Is(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line[^1] is '，' or '、'
        || (Leading.Contains(line[^1]) && !Words.All.Contains(line[^Math.Min(2, line.Length)..]))
        || (Trailing.Contains(next[0]) && !Words.All.Contains(next[..Math.Min(2, next.Length)]))
        || (char.IsAsciiDigit(line[^1]) && Counted.Contains(next[0]))
        || next[..Math.Min(next.Length, ShortestSentence)].IndexOfAny(Stops) > 0;
}
