using System.Buffers;

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
    private static readonly SearchValues<string> AnyBrand = SearchValues.Create(
        AdvertisingWords.Brands,
        StringComparison.OrdinalIgnoreCase
    );

    /// <summary>Where such phrases stand, in no order; some may overlap.</summary>
    public static List<(int Start, int Length)> Find(string text)
    {
        var found = FindInWords(text);
        if (text.AsSpan().IndexOfAny(AnyBrand) >= 0 && !AdvertisingWords.Has(text, AdvertisingWords.Topics))
        {
            found.AddRange(FindSites(text));
        }
        return found;
    }

    private static List<(int Start, int Length)> FindInWords(string text)
    {
        var found = new List<(int, int)>();
        foreach (var places in WordPlaces(text))
        {
            var (before, after) = Extend(text, places);
            var length = before + places[0].Length + after;
            var inWords = places.Count(place => WordAcross.Runs(text, place.Start - before, length));
            if (inWords >= FewestInWords && inWords * 2 >= places.Count)
            {
                found.AddRange(places.Select(place => (place.Start - before, length)));
            }
        }
        return found;
    }

    /// <summary>The places of each Latin or numeric word that stands between Chinese characters often enough.</summary>
    private static IEnumerable<List<(int Start, int Length)>> WordPlaces(string text)
    {
        var words = new Dictionary<string, List<(int Start, int Length)>>(StringComparer.OrdinalIgnoreCase);
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) || !Han.IsHan(text[i - 1]))
            {
                continue;
            }
            var end = i;
            while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
            {
                end++;
            }
            if (end - i is >= ShortestWord and <= LongestWord && end < text.Length && Han.IsHan(text[end]))
            {
                var word = text[i..end];
                if (!words.TryGetValue(word, out var places))
                {
                    words[word] = places = [];
                }
                places.Add((i, end - i));
            }
            i = end;
        }
        return words.Values.Where(places => places.Count >= Fewest);
    }

    /// <summary>How many characters on either side all places have in common.</summary>
    private static (int Before, int After) Extend(string text, List<(int Start, int Length)> places)
    {
        var (before, after) = (0, 0);
        while (before < LongestSide && IsCommon(text, places.Select(place => place.Start - before - 1)))
        {
            before++;
        }
        while (after < LongestSide && IsCommon(text, places.Select(place => place.Start + place.Length + after)))
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
                || !Han.IsHan(text[place])
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
    private static List<(int Start, int Length)> FindSites(string text)
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
        return sites.Count >= Fewest ? [.. sites.Select(site => (site.Key, site.Value))] : [];
    }

    private static bool StandsInClause(string text, int start, int length) =>
        start > 0
        && Han.IsHan(text[start - 1])
        && !BeforeObject.Contains(text[start - 1], StringComparison.Ordinal)
        && start + length < text.Length
        && Han.IsHan(text[start + length])
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
