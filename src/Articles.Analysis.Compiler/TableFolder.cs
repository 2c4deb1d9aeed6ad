namespace Articles.Analysis.Compiler;

/// <summary>The tables of a folder: its files by their names, and those of its sub-folder of names by field.</summary>
internal sealed class TableFolder
{
    private readonly SortedDictionary<string, List<(string Class, string[] Words)>> tables = new(
        StringComparer.Ordinal
    );
    private readonly List<(string Class, string[] Words)> names = [];

    /// <summary>Reads a folder.</summary>
    public static TableFolder Read(string folder)
    {
        var read = new TableFolder();
        foreach (var path in Directory.EnumerateFiles(folder, "*.txt"))
        {
            read.tables.Add(Path.GetFileNameWithoutExtension(path), TableText.Read(path));
        }
        foreach (
            var path in Directory.EnumerateFiles(Path.Combine(folder, "Names"), "*.txt").Order(StringComparer.Ordinal)
        )
        {
            read.names.AddRange(TableText.Read(path));
        }
        return read;
    }

    /// <summary>The tables' names.</summary>
    public IEnumerable<string> Tables => tables.Keys;

    /// <summary>Every word of every table.</summary>
    public IEnumerable<string> AllWords => tables.Values.Append(names).SelectMany(static x => Words(x));

    /// <summary>A table's lines.</summary>
    public IReadOnlyList<(string Class, string[] Words)> this[string table] => tables[table];

    /// <summary>The names of one category that readers of the news know: the general table's and those by field.</summary>
    public IEnumerable<string> KnownNames(string category) => Words(tables["known"].Concat(names), category);

    /// <summary>The words of some classes of a table; of all where none is given.</summary>
    public IEnumerable<string> Words(string table, params string[] classes) => Words(tables[table], classes);

    private static IEnumerable<string> Words(
        IEnumerable<(string Class, string[] Words)> lines,
        params string[] classes
    ) => lines.Where(x => classes.Length == 0 || classes.Contains(x.Class)).SelectMany(static x => x.Words);
}
