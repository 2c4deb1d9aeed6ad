using Articles.Analysis.Entities.Recognition.Places;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Tables;

/// <summary>The tables that the recognizers share.</summary>
internal static class Grammar
{
    private static readonly Dictionary<string, Head> HeadsByWord = ReadHeads();
    private static readonly WordMap<Head> HeadLookup = new(HeadsByWord);

    /// <summary>Words that no name holds.</summary>
    public static WordSet Boundaries { get; } = WordTable.Set("boundaries", "");

    /// <summary>Those of them that may stand right before a name's last noun.</summary>
    public static WordSet ModifyingVerbs { get; } = WordTable.Set("boundaries", "modifying");

    /// <summary>Modifiers that add nothing to what a name says.</summary>
    public static WordSet Generic { get; } = WordTable.Set("generic", "");

    /// <summary>Titles of an office in a body.</summary>
    public static WordSet Offices { get; } = WordTable.Set("titles", "office");

    /// <summary>Titles of a person.</summary>
    public static WordSet PersonalTitles { get; } = WordTable.Set("titles", "person");

    /// <summary>Trades that stand for a company after 中国.</summary>
    public static WordSet NationalTrades { get; } = WordTable.Set("industries", "national");

    /// <summary>Trades that stand for a company after a place.</summary>
    public static WordSet LocalTrades { get; } = WordTable.Set("industries", "local");

    /// <summary>Names of regions and other places that are no administrative division.</summary>
    public static WordSet Regions { get; } =
        new(
            WordTable
                .Read("places")
                .Where(x => x.Class is "region" or "world" or "site")
                .SelectMany(x => x.Words)
                .Concat(KnownNames.Of(EntityCategory.Location).Words)
        );

    /// <summary>Bodies whose names are known as such.</summary>
    public static WordSet Bodies { get; } =
        new(
            WordTable
                .Read("bodies")
                .Where(x => x.Class is not ("ambiguous" or "kind"))
                .Concat(WordTable.Read("shares"))
                .SelectMany(x => x.Words)
                .Concat(KnownNames.Of(EntityCategory.Organization).Words)
        );

    /// <summary>Bodies whose names are also other words.</summary>
    public static WordSet AmbiguousBodies { get; } = WordTable.Set("bodies", "ambiguous");

    /// <summary>What the dictionary calls a body and is a kind of body.</summary>
    public static WordSet KindsOfBodies { get; } = WordTable.Set("bodies", "kind");

    /// <summary>Departments of a government, without its name: 经信局, 文旅厅.</summary>
    public static WordSet Departments { get; } =
        new(WordTable.Read("departments").SelectMany(x => x.Words.Select(y => y + x.Class)).Where(x => x.Length > 2));

    /// <summary>Verbs that stand inside names as nouns do.</summary>
    public static WordSet NominalVerbs { get; } = WordTable.Set("verbs", "nominal");

    /// <summary>Latin codes of technology that are no names.</summary>
    public static WordSet Codes { get; } = WordTable.Set("latin", "");

    /// <summary>Modifiers that begin the description of a kind of thing, never a name.</summary>
    public static WordSet Describing { get; } = WordTable.Set("boundaries", "describing");

    /// <summary>Last characters of places' names.</summary>
    public static WordSet PlaceFeatures { get; } = WordTable.Set("places", "feature");

    /// <summary>What the dictionary calls a place and is none.</summary>
    public static WordSet NoPlaces { get; } = WordTable.Set("places", "none");

    /// <summary>The words that the dictionary lacks.</summary>
    public static Vocabulary Vocabulary { get; } =
        new(
            HeadsByWord
                .Keys.Select(x => KeyValuePair.Create(x, "n"))
                .Concat(Offices.Words.Select(x => KeyValuePair.Create(x, "title")))
                .Concat(PersonalTitles.Words.Select(x => KeyValuePair.Create(x, "n")))
                .Concat(WordTable.Classes("words").Select(x => KeyValuePair.Create(x.Key, x.Value)))
                .Concat(Regions.Words.Select(x => KeyValuePair.Create(x, "ns")))
                .Concat(ShortForms.Names.Words.Select(x => KeyValuePair.Create(x, "ns")))
                .Concat(Bodies.Words.Select(x => KeyValuePair.Create(x, "nt")))
                .Concat(WordTable.Set("industries", "group").Words.Select(x => KeyValuePair.Create(x, "nz")))
                .Concat(Departments.Words.Select(x => KeyValuePair.Create(x, "nt")))
                .Concat(WordTable.Set("known", "latin").Words.Select(x => KeyValuePair.Create(x, "nz")))
                .Concat(KnownNames.Of(EntityCategory.Product).Words.Select(x => KeyValuePair.Create(x, "nz")))
                .Concat(KnownNames.Of(EntityCategory.Event).Words.Select(x => KeyValuePair.Create(x, "nz")))
                .Concat(KnownNames.Of(EntityCategory.Person).Words.Select(x => KeyValuePair.Create(x, "nz")))
                .Concat(KnownNames.Of(EntityCategory.Document).Words.Select(x => KeyValuePair.Create(x, "nz")))
                .Concat(AmbiguousBodies.Words.Where(IsNoWord).Select(x => KeyValuePair.Create(x, "nz")))
                .Concat(Boundaries.Words.Where(IsNoWord).Select(x => KeyValuePair.Create(x, "v")))
                .Where(x => x.Key.Length > 1 && !char.IsAscii(x.Key[0]))
                .DistinctBy(x => x.Key)
        );

    private static bool IsNoWord(string word) => !Lexicon.Words.All.TryGetValue(word, out _);

    /// <summary>The longest noun of the table that a text ends with; null if there is none.</summary>
    public static Head? HeadAtEnd(ReadOnlySpan<char> text) =>
        HeadLookup.LongestEnd(text, out var head) > 0 ? head : null;

    private static Dictionary<string, Head> ReadHeads()
    {
        var heads = new Dictionary<string, Head>(StringComparer.Ordinal);
        foreach (var (@class, words) in WordTable.Read("heads"))
        {
            var space = @class.IndexOf(' ', StringComparison.Ordinal);
            var strength = @class[(space + 1)..] switch
            {
                "sure" => Strength.Sure,
                "plain" => Strength.Plain,
                _ => Strength.Weak,
            };
            foreach (var word in words)
            {
                heads.TryAdd(word, new Head(word, @class[..space], strength));
            }
        }
        // 住建部门: whoever is in charge of it, called by that.
        foreach (var charge in WordTable.Read("departments").SelectMany(x => x.Words).Where(x => x.Length > 1))
        {
            heads.TryAdd(charge + "部门", new Head(charge + "部门", EntityCategory.Organization, Strength.Plain));
        }
        return heads;
    }
}
