using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// The name of a railway or road by its ends: 甲州至乙城高铁 is called by the first character of each, 甲乙高铁, the four cities
/// that are provinces by the character that stands for them, as lines are in China (京沪, 渝万).
/// </summary>
internal static class RouteName
{
    private const char To = '至';
    private const int ShortestEnd = 2;
    private const int LongestEnd = 5;
    private const int MostInitials = 4;

    private static readonly WordSet Lines = new(["城际铁路", "高铁", "铁路", "高速", "路", "城际"]);

    /// <summary>
    /// The characters alone that a line is called by (京沪 of 京沪高铁), as lists and texts of one line call it; null for other names.
    /// </summary>
    /// <param name="name">The name.</param>
    public static string? Initials(string name) =>
        Lines.LongestEnd(name) is > 0 and var line
        && name.Length - line is >= ShortestEnd and <= MostInitials
        && !Lexicon.Places.All.TryGetValue(name.AsSpan(0, name.Length - line), out _)
            ? name[..^line]
            : null;

    /// <summary>The name by the first characters of the ends; the name itself where it does not name its ends.</summary>
    /// <param name="name">The name, its last noun in short.</param>
    public static string InShort(string name)
    {
        var line = name.Contains(To, StringComparison.Ordinal) ? Lines.LongestEnd(name) : 0;
        if (line == 0)
        {
            return name;
        }
        var initials = "";
        foreach (var part in name.AsSpan(0, name.Length - line).Split(To))
        {
            var end = name.AsSpan(part);
            if (end.Length is < ShortestEnd or > LongestEnd)
            {
                return name;
            }
            initials += Initial(end);
        }
        return initials + name[^line..];
    }

    private static char Initial(ReadOnlySpan<char> end) =>
        end switch
        {
            ['北', '京', ..] => '京',
            ['天', '津', ..] => '津',
            ['上', '海', ..] => '沪',
            ['重', '庆', ..] => '渝',
            _ => end[0],
        };
}
