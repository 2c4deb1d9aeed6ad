using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;

namespace Articles.Analysis.Entities.Tables;

/// <summary>
/// The tables of words by class: a file of <c>Data</c> each, compiled at build (<c>Articles.Analysis.Compiler</c>) and read where
/// the assembly has them.
/// </summary>
internal static class WordTable
{
    private static readonly WordLists Compiled = WordLists.OfResource(typeof(WordTable).Assembly, TableNames.File);

    /// <summary>The classes of a table in its order, each with its words.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static IEnumerable<(string Class, WordSet Words)> Read(string name)
    {
        var prefix = TableNames.TablePrefix(name);
        foreach (var list in Compiled.Names.Spelled())
        {
            if (list.StartsWith(prefix, StringComparison.Ordinal))
            {
                yield return (list[prefix.Length..], Set(list));
            }
        }
    }

    /// <summary>The words of one class.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="class">The class.</param>
    public static WordSet Set(string name, string @class) => Set(TableNames.OfClass(name, @class));

    /// <summary>A set that was made of several tables.</summary>
    /// <param name="list">One of <see cref="TableNames"/>.</param>
    public static WordSet Set(string list) => new(Map(list));

    /// <summary>Words with a value each.</summary>
    /// <param name="list">One of <see cref="TableNames"/>.</param>
    public static WordMap Map(string list) => Compiled.Map(list);

    /// <summary>Lines of names.</summary>
    /// <param name="list">One of <see cref="TableNames"/>.</param>
    public static TextLines Lines(string list) => Compiled.Lines(list);

    /// <summary>A list as it stands in the file.</summary>
    /// <param name="list">One of <see cref="TableNames"/>.</param>
    public static MappedBytes Bytes(string list) => Compiled.Bytes(list);
}
