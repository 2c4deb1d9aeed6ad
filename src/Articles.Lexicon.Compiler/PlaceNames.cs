using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler;

/// <summary>
/// The names that a division goes by: its full name, and its short form where a text can mean nothing else by it.
/// </summary>
internal sealed class PlaceNames
{
    private const string PlaceTag = "ns";

    /// <summary>The tags of proper names: places, organizations, others, and persons, who often share a place's.</summary>
    private static readonly string[] NameTags = [PlaceTag, "nt", "nz", "nr", "nrt", "nrfg"];

    private static readonly string[] TownTypes = ["镇", "乡", "街道", "苏木", "农场", "林场", "牧场"];

    private readonly Dictionary<string, string> tags;
    private readonly HashSet<string> commonWords;

    /// <summary>Takes what tells names from common words.</summary>
    /// <param name="words">The segmentation dictionary.</param>
    /// <param name="commonWords">Names, full or short, that are no names by themselves, though the dictionary can't tell.</param>
    public PlaceNames(IEnumerable<SourceWord> words, IEnumerable<string> commonWords)
    {
        tags = words.ToDictionary(word => word.Text, word => word.Tag, StringComparer.Ordinal);
        this.commonWords = new HashSet<string>(commonWords, StringComparer.Ordinal);
    }

    /// <summary>The names of a division, without duplicates; none where even the full one is a common word.</summary>
    public IEnumerable<string> Of(Division division) =>
        division.Level switch
        {
            PlaceLevel.Country => CountryName.Forms(division.Name),
            // One type alone names the lists' placeholders (省直辖县级行政区划) and collections of reefs.
            _ when !DivisionName.IsName(division.Name) => [],
            PlaceLevel.Town => TownForms(division.Name),
            _ => Forms(division),
        };

    private IEnumerable<string> Forms(Division division)
    {
        if (!commonWords.Contains(division.Name))
        {
            yield return division.Name;
        }

        var shortForm = DivisionName.Shorten(division.Name);
        if (shortForm.Length >= 2 && shortForm.Length < division.Name.Length && IsPlain(shortForm, division))
        {
            yield return shortForm;
        }
    }

    private IEnumerable<string> TownForms(string name)
    {
        if (name.Length >= 3 && Array.Exists(TownTypes, name.EndsWith) && !IsCommonWord(name))
        {
            yield return name;
        }
    }

    /// <summary>
    /// Whether a short form can stand alone. Provinces' all do. Those of cities and counties do unless they are common
    /// words; a district's only where the dictionary too knows it as a place, since most districts have plain words
    /// for names (和平, 新城, 市中).
    /// </summary>
    private bool IsPlain(string shortForm, Division division)
    {
        if (division.Level == PlaceLevel.Province)
        {
            return true;
        }

        return !commonWords.Contains(shortForm)
            && (!division.Name.EndsWith('区') || (tags.TryGetValue(shortForm, out var tag) && tag == PlaceTag));
    }

    private bool IsCommonWord(string name) => tags.TryGetValue(name, out var tag) && !NameTags.Contains(tag);
}
