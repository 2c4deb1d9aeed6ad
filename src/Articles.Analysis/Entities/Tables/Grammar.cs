using Articles.Analysis.Segmentation;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Entities.Tables;

/// <summary>The tables that the recognizers share.</summary>
internal static class Grammar
{
    private static readonly WordMap HeadWords = WordTable.Map(TableNames.Heads);

    // Each is made when a name first ends in it: of sixteen hundred an article has some fifty.
    private static readonly Head?[] Heads = new Head?[HeadWords.Words.Count];

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
    public static WordSet Regions { get; } = WordTable.Set(TableNames.Regions);

    /// <summary>Bodies whose names are known as such.</summary>
    public static WordSet Bodies { get; } = WordTable.Set(TableNames.Bodies);

    /// <summary>Bodies whose names are also other words.</summary>
    public static WordSet AmbiguousBodies { get; } = WordTable.Set("bodies", "ambiguous");

    /// <summary>What the dictionary calls a body and is a kind of body.</summary>
    public static WordSet KindsOfBodies { get; } = WordTable.Set("bodies", "kind");

    /// <summary>Departments of a government, without its name: 经信局, 文旅厅.</summary>
    public static WordSet Departments { get; } = WordTable.Set(TableNames.Departments);

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
            WordTable.Map(TableNames.Vocabulary),
            WordTable.Bytes(TableNames.VocabularyLengths),
            WordTable.Lines(TableNames.VocabularyTags)[0].Spelled()
        );

    /// <summary>The longest noun of the table that a text ends with; null if there is none.</summary>
    public static Head? HeadAtEnd(ReadOnlySpan<char> text) =>
        NumberOfHeadAtEnd(text) is >= 0 and var number ? HeadOf(number) : null;

    /// <summary>The number of the longest noun of the table that a text ends with; -1 if there is none.</summary>
    public static int NumberOfHeadAtEnd(ReadOnlySpan<char> text)
    {
        HeadWords.LongestEnd(text, out var number);
        return number;
    }

    /// <summary>A noun of the table by its number.</summary>
    public static Head HeadOf(int number) =>
        Heads[number] ??= Head.Decode(HeadWords.Words[number], HeadWords.ValueOf(number));
}
