namespace Articles.Text.Repairs;

/// <summary>
/// Phrases that were put into a text again and again. Around every Latin or numeric word that the text has at least
/// three times between Chinese characters, and every brand of a gambling site, the longest phrase is taken that all
/// its places have in common. It was put in when words of the text run across it at two places and at half of all.
/// Such a brand's site was when it stands three times in the middle of clauses in a text that doesn't speak of gambling;
/// where the words around it have a place for it (<c>在…</c>, <c>…的</c>) it stays.
/// </summary>
internal static class RepeatedPhrases
{
    private const int Fewest = 3;
    private const int FewestInWords = 2;
    private const int ShortestWord = 2;
    private const int LongestWord = 12;
    private const int LongestSide = 6;
    private const string BeforeObject = "在的和与與及或由从從到向对對被把为為以是过過录錄陆陸问問开開叫称稱用";

    /// <summary>Where such phrases stand, in no order; some may overlap.</summary>
    public static List<OffsetSpan> Find(string text)
    {
        var found = FindInWords(text);
        if (AdvertisingWords.AnyBrand.StandIn(text) && !AdvertisingWords.Has(text, AdvertisingWords.Topics))
        {
            found.AddRange(FindSites(text));
        }
        return found;
    }

    private static List<OffsetSpan> FindInWords(string text)
    {
        var found = new List<OffsetSpan>();
        foreach (var (word, places) in WordPlaces(text))
        {
            var (before, after) = Extend(text, places, word.Length);
            var length = before + word.Length + after;
            var inWords = places.Count(place => WordAcross.Runs(text, place - before, length));
            if (inWords >= FewestInWords && inWords * 2 >= places.Count)
            {
                found.EnsureCapacity(found.Count + places.Count);
                found.AddRange(places.Select(place => new OffsetSpan(place - before, length)));
            }
        }
        return found;
    }

    /// <summary>Each Latin or numeric word that stands between Chinese characters often enough, and its places.</summary>
    private static IEnumerable<(string Word, List<int> Places)> WordPlaces(string text)
    {
        // Counted by their hashes first: of many different words none is kept that cannot stand often enough.
        var counts = new byte[1 + (text.Length / 2)];
        var isRepeated = false;
        foreach (var span in WordsBetween(text))
        {
            ref var count = ref counts[Slot(text, span, counts.Length)];
            count += count < Fewest ? (byte)1 : (byte)0;
            isRepeated |= count == Fewest;
        }
        if (!isRepeated)
        {
            return [];
        }
        var words = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        var lookup = words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var span in WordsBetween(text))
        {
            if (counts[Slot(text, span, counts.Length)] < Fewest)
            {
                continue;
            }
            if (!lookup.TryGetValue(text.AsSpan(span.Start, span.Length), out var places))
            {
                words[text.Substring(span.Start, span.Length)] = places = [];
            }
            places.Add(span.Start);
        }
        return words.Where(word => word.Value.Count >= Fewest).Select(word => (word.Key, word.Value));
    }

    private static int Slot(string text, OffsetSpan word, int slots) =>
        (int)(
            (uint)string.GetHashCode(text.AsSpan(word.Start, word.Length), StringComparison.OrdinalIgnoreCase)
            % (uint)slots
        );

    private static IEnumerable<OffsetSpan> WordsBetween(string text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) || !Han.IsOneUnit(text[i - 1]))
            {
                continue;
            }
            var end = i;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }
            if (end - i is >= ShortestWord and <= LongestWord && end < text.Length && Han.IsOneUnit(text[end]))
            {
                yield return new OffsetSpan(i, end - i);
            }
            i = end;
        }
    }

    /// <summary>How many characters on either side all places of a word have in common.</summary>
    private static (int Before, int After) Extend(string text, List<int> places, int length)
    {
        var (before, after) = (0, 0);
        while (before < LongestSide && IsCommon(text, places.Select(place => place - before - 1)))
        {
            before++;
        }
        while (after < LongestSide && IsCommon(text, places.Select(place => place + length + after)))
        {
            after++;
        }
        return (before, after);
    }

    private static bool IsCommon(string text, IEnumerable<int> places)
    {
        var common = '\0';
        foreach (var place in places)
        {
            if (
                place < 0
                || place >= text.Length
                || !Han.IsOneUnit(text[place])
                || (common != '\0' && text[place] != common)
            )
            {
                return false;
            }
            common = text[place];
        }
        return true;
    }

    /// <summary>Names of gambling sites with what follows them, where the text has three.</summary>
    private static List<OffsetSpan> FindSites(string text)
    {
        var sites = new Dictionary<int, int>();
        foreach (var brand in AdvertisingWords.Brands)
        {
            for (
                var at = text.IndexOf(brand, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = text.IndexOf(brand, at + brand.Length, StringComparison.OrdinalIgnoreCase)
            )
            {
                var length = brand.Length;
                while (Suffix(text.AsSpan(at + length)) is > 0 and var more)
                {
                    length += more;
                }
                if (length > brand.Length && StandsInClause(text, at, length))
                {
                    sites[at] = length;
                }
            }
        }
        return sites.Count >= Fewest ? [.. sites.Select(site => new OffsetSpan(site.Key, site.Value))] : [];
    }

    private static bool StandsInClause(string text, int start, int length) =>
        start > 0
        && Han.IsOneUnit(text[start - 1])
        && !BeforeObject.Contains(text[start - 1], StringComparison.Ordinal)
        && start + length < text.Length
        && Han.IsOneUnit(text[start + length])
        && text[start + length] is not '的';

    private static int Suffix(ReadOnlySpan<char> text)
    {
        foreach (var suffix in AdvertisingWords.Suffixes)
        {
            if (text.StartsWith(suffix, StringComparison.OrdinalIgnoreCase))
            {
                return suffix.Length;
            }
        }
        return 0;
    }
}
