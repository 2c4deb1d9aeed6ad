namespace Articles.Text.Repairs;

/// <summary>
/// Names of the form <c>X+Y</c> that need no quotation marks to be known: those that the same article writes with the
/// plus, or where it was put back, and programmes of the national government.
/// </summary>
internal static class PlusNames
{
    private const int ShortestPart = 2;
    private const int LongestHead = 4;
    private const int LongestPart = 6;

    // What the State Council's and the ministries' documents call 互联网+.
    private static readonly string[] Programmes =
    [
        "互联网 政务服务",
        "互联网 明厨亮灶",
        "互联网 医疗健康",
        "互联网 护理服务",
        "互联网 先进制造业",
        "互联网 第四方物流",
        "互联网 群防群治",
    ];

    /// <summary>Where a space stands for a plus, in text order; places that are known already are left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">Spaces that were read as a plus, in text order.</param>
    public static IEnumerable<int> Find(string text, IReadOnlyList<LostPlus> known)
    {
        // Made for the first space that may be a name's: few texts have one.
        HashSet<string>? names = null;
        var next = 0;
        for (var i = text.IndexOf(' ', StringComparison.Ordinal); i > 0; i = text.IndexOf(' ', i + 1))
        {
            while (next < known.Count && known[next].Start < i)
            {
                next++;
            }
            var isKnown = next < known.Count && known[next].Start == i;
            if (
                !isKnown
                && HanBefore(text, i) > 1
                && HanAfter(text, i) > 1
                && IsName(text, i, names ??= Names(text, known))
            )
            {
                yield return i;
            }
        }
    }

    private static HashSet<string> Names(string text, IReadOnlyList<LostPlus> known)
    {
        HashSet<string> names = [.. Programmes];
        foreach (var place in known)
        {
            Add(text, place.Start, names);
        }
        for (var i = text.IndexOf('+', StringComparison.Ordinal); i >= 0; i = text.IndexOf('+', i + 1))
        {
            Add(text, i, names);
        }
        return names;
    }

    private static void Add(string text, int place, HashSet<string> names)
    {
        // Only what both ends of a quotation set off is known as a whole name.
        var (before, after) = (HanBefore(text, place), HanAfter(text, place));
        var isQuoted =
            place > before
            && text[place - before - 1] is '“' or '「'
            && place + after + 1 < text.Length
            && text[place + after + 1] is '”' or '」';
        if (isQuoted && before >= ShortestPart && after >= ShortestPart)
        {
            names.Add($"{Simplify(text, place - before, before)} {Simplify(text, place + 1, after)}");
        }
    }

    private static bool IsName(string text, int space, HashSet<string> names)
    {
        var (longest, furthest) = (HanBefore(text, space), HanAfter(text, space));
        // All that the name may be; each part of it is a name that it may be.
        Span<char> name = stackalloc char[LongestHead + 1 + LongestPart];
        for (var i = 0; i < longest + 1 + furthest; i++)
        {
            name[LongestHead - longest + i] = Han.Simplified(text[space - longest + i]);
        }
        var lookup = names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var before = ShortestPart; before <= Math.Min(longest, LongestHead); before++)
        {
            for (var after = ShortestPart; after <= Math.Min(furthest, LongestPart); after++)
            {
                if (lookup.Contains(name.Slice(LongestHead - before, before + 1 + after)))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static int HanBefore(string text, int place)
    {
        var length = 0;
        while (length < LongestHead && place - length > 0 && Han.IsOneUnit(text[place - length - 1]))
        {
            length++;
        }
        return length;
    }

    private static int HanAfter(string text, int place)
    {
        var length = 0;
        while (length < LongestPart && place + length + 1 < text.Length && Han.IsOneUnit(text[place + length + 1]))
        {
            length++;
        }
        return length;
    }

    private static string Simplify(string text, int start, int length) =>
        string.Concat(text.AsSpan(start, length).ToArray().Select(Han.Simplified));
}
