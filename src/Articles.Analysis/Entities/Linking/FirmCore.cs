using Articles.Analysis.Entities.Recognition.Places;
using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>Where the part of a firm's name begins that a name in short may begin with too: behind its place, behind its owner.</summary>
internal static class FirmCore
{
    /// <summary>The most characters that <see cref="Beginnings"/> gives.</summary>
    public const int MostBeginnings = 6;

    private const int LengthOfBrand = 2;
    private const int ShortestOwned = 4;

    private static readonly WordSet Owners = WordTable.Set("industries", "group");

    private static readonly (char Initial, string Place)[] Initials =
    [
        .. ShortForms.Initials.Select(x => (x, ShortForms.Place([x])!)),
    ];

    /// <summary>The characters that a name in short may begin with, each once.</summary>
    /// <param name="full">The full name.</param>
    /// <param name="beginnings">Takes the characters.</param>
    /// <returns>How many there are.</returns>
    public static int Beginnings(string full, Span<char> beginnings)
    {
        var count = 0;
        Add(full[0], beginnings, ref count);
        Add(BehindPlace(full)[0], beginnings, ref count);
        Add(BehindOwner(full)[0], beginnings, ref count);
        if (CompanyName.FormLength(full) > 0)
        {
            foreach (var (initial, place) in Initials)
            {
                if (full[0] == place[0] && full.StartsWith(place, StringComparison.Ordinal))
                {
                    Add(initial, beginnings, ref count);
                }
            }
        }
        return count;
    }

    /// <summary>The name behind the place or the country that it begins with.</summary>
    public static ReadOnlySpan<char> BehindPlace(string full)
    {
        var place = full.StartsWith("中国", StringComparison.Ordinal) ? 2 : Places.All.LongestPrefix(full, out _);
        return place < full.Length ? full.AsSpan(place) : full;
    }

    /// <summary>
    /// What a group's firm is called by itself: 中航西安飞机工业集团 is 西安飞机工业集团, 江州中车云帆电气股份有限公司 is 云帆电气. It begins
    /// with a place or with what is no common word; the whole name where there is no such part. Of a group that no list has, the
    /// brand has two characters.
    /// </summary>
    public static ReadOnlySpan<char> BehindOwner(string full)
    {
        var form = CompanyName.FormLength(full);
        var group = GroupLength(full);
        var known = Math.Max(group, Grammar.Bodies.LongestStart(full));
        var owner = known > 0 || form == 0 ? known : LengthOfBrand;
        if (owner > 0 && owner < full.Length && Places.All.LongestPrefix(full.AsSpan(owner), out _) >= 2)
        {
            return full.AsSpan(owner);
        }
        var place = form > 0 && group == 0 ? Places.All.LongestPrefix(full, out _) : 0;
        group = place >= 2 ? place + GroupLength(full.AsSpan(place)) : group;
        return
            group > place
            && full.Length - form - group >= ShortestOwned
            && !Words.All.Contains(full.AsSpan(group, LengthOfBrand))
            ? full.AsSpan(group)
            : full;
    }

    /// <summary>
    /// How long the place is that a name begins with where a character stands for it in short (川: 四川省…); 0 if the name begins
    /// with no such place.
    /// </summary>
    public static int LengthOfPlace(string full, char initial) =>
        ShortForms.Place([initial]) is { } place && full.StartsWith(place, StringComparison.Ordinal)
            ? Places.All.LongestPrefix(full, out _)
            : 0;

    private static int GroupLength(ReadOnlySpan<char> name)
    {
        GroupNames.At(name, out var group);
        return Math.Max(group, Owners.LongestStart(name));
    }

    private static void Add(char beginning, Span<char> beginnings, ref int count)
    {
        if (count < beginnings.Length && !beginnings[..count].Contains(beginning))
        {
            beginnings[count++] = beginning;
        }
    }
}
