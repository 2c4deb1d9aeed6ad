namespace Articles.Analysis.Entities.Tables;

/// <summary>
/// What the lists in the compiled tables are called: shared by <c>Articles.Analysis.Compiler</c>, which makes them of the files in
/// <c>Data</c>, and the tables that read them.
/// </summary>
internal static class TableNames
{
    /// <summary>The compiled file.</summary>
    public const string File = "tables.bin";

    /// <summary>Names of regions and other places that are no administrative division.</summary>
    public const string Regions = "regions";

    /// <summary>Bodies whose names are known as such.</summary>
    public const string Bodies = "bodies";

    /// <summary>Those of the bodies that are firms.</summary>
    public const string Firms = "firms";

    /// <summary>Those of the bodies that are organs of a state, of the world, schools and institutes.</summary>
    public const string Organs = "organs";

    /// <summary>Departments of a government, without its name.</summary>
    public const string Departments = "departments";

    /// <summary>The nouns that end a name, with their <see cref="Head.Encode"/>.</summary>
    public const string Heads = "heads";

    /// <summary>The words of the vocabulary, with the numbers of their tags.</summary>
    public const string Vocabulary = "vocabulary";

    /// <summary>The words' lengths by their first two characters (8 bits).</summary>
    public const string VocabularyLengths = "lengths in the vocabulary";

    /// <summary>The tags that the dictionary has not.</summary>
    public const string VocabularyTags = "tags of the vocabulary";

    /// <summary>The groups of <c>firms.txt</c>, each with its names.</summary>
    public const string Groups = "groups";

    /// <summary>The groups' names, each with its group's number.</summary>
    public const string GroupNames = "names of groups";

    /// <summary>The things of <c>synonyms.txt</c>, each with its names.</summary>
    public const string Things = "things";

    /// <summary>The names of the things of one category, each with its thing's number.</summary>
    public static string ThingNames(string category) => "names of things: " + category;

    /// <summary>
    /// The names of one category in <c>known.txt</c> and the tables by field; those of organizations and places are in
    /// <see cref="Bodies"/> and <see cref="Regions"/>.
    /// </summary>
    public static string KnownNames(string category) => "known names: " + category;

    /// <summary>One class of a table.</summary>
    public static string OfClass(string table, string @class) => TablePrefix(table) + @class;

    /// <summary>What the names of a table's classes begin with.</summary>
    public static string TablePrefix(string table) => table + ".txt ";
}
