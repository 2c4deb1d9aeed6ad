using System.Buffers;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Finds railway stations that are called by a place and the side of it that they lie on, without 站: 甲州北、乙城南等车站,
/// 甲州北至乙城. Only in texts of railways; elsewhere 甲州北 is where something lies.
/// </summary>
internal sealed class StationRecognizer : IRecognizer
{
    private const int Shortest = 2;
    private const int Longest = 3;

    private static readonly SearchValues<char> Sides = SearchValues.Create("东南西北");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        var s = text.Text.AsSpan();
        if (!IsOfRailways(s))
        {
            return;
        }
        for (var at = s.IndexOfAny(Sides); at >= 0; at = Next(s, at + 1))
        {
            if (Follows(s, at + 1) && StartOf(s, at) is >= 0 and var start)
            {
                var end = at + 1 < s.Length && s[at + 1] == '站' ? at + 2 : at + 1;
                candidates.Add(new Candidate(start, end, EntityCategory.Location, 0.8));
            }
        }
    }

    private static bool IsOfRailways(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny('铁', '车', '站'); at >= 0; at = NextOfRailways(text, at + 1))
        {
            var (before, after) = (at > 0 ? text[at - 1] : '\0', at + 1 < text.Length ? text[at + 1] : '\0');
            if (
                text[at] switch
                {
                    '铁' => after is '路' || before is '高',
                    '车' => after is '站' || before is '动' or '列',
                    _ => Sides.Contains(before),
                }
            )
            {
                return true;
            }
        }
        return false;
    }

    private static int NextOfRailways(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAny('铁', '车', '站') is >= 0 and var leap ? from + leap : -1;

    private static int Next(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAny(Sides) is >= 0 and var leap ? from + leap : -1;

    // An item of a list, or one end of a journey.
    private static bool Follows(ReadOnlySpan<char> text, int end) =>
        end < text.Length
        && text[end] is '、' or '至' or '等' or '站'
        && (text[end] != '等' || !text[end..].StartsWith("等地"))
        // 甲东、西部: sides of the place.
        && !(text[end] == '、' && end + 1 < text.Length && Sides.Contains(text[end + 1]));

    // Where the place begins that stands from a mark, or a word that takes a place, to the side; -1 if none does.
    private static int StartOf(ReadOnlySpan<char> text, int side)
    {
        for (var length = Longest; length >= Shortest; length--)
        {
            var start = side - length;
            if (
                start >= 0
                && (
                    start == 0
                    || text[start - 1]
                        is '、'
                            or '，'
                            or '。'
                            or '\n'
                            or '（'
                            or '从'
                            or '由'
                            or '自'
                            or '设'
                            or '经'
                            or '和'
                            or '与'
                )
                && IsPlace(text.Slice(start, length))
            )
            {
                return start;
            }
        }
        return -1;
    }

    private static bool IsPlace(ReadOnlySpan<char> name) =>
        Lexicon.Places.All.TryGetValue(name, out _) || DivisionStem.Is(name);
}
