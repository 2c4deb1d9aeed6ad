using System.Collections.Frozen;

namespace Articles.Analysis.Entities.Tables;

/// <summary>
/// A table of words by class, from a data file: <c>class: word word …</c> a line, <c>#</c> before a comment; lines
/// without a class belong to the class <c>""</c>. <c>_</c> stands for a space in a name.
/// </summary>
internal static class WordTable
{
    /// <summary>Reads every class of a table.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static IEnumerable<(string Class, string[] Words)> Read(string name)
    {
        using var stream =
            typeof(WordTable).Assembly.GetManifestResourceStream(name + ".txt")
            ?? throw new InvalidOperationException($"The table {name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            yield return (
                colon < 0 ? "" : line[..colon],
                [
                    .. line[(colon < 0 ? 0 : colon + 2)..]
                        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                        .Select(x => x.Replace('_', ' ')),
                ]
            );
        }
    }

    /// <summary>The words of one class.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="class">The class.</param>
    public static WordSet Set(string name, string @class) =>
        new(Read(name).Where(x => x.Class == @class).SelectMany(x => x.Words));

    /// <summary>Every word with its class; the first where a word has several.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static FrozenDictionary<string, string> Classes(string name)
    {
        var classes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (@class, words) in Read(name))
        {
            foreach (var word in words)
            {
                classes.TryAdd(word, @class);
            }
        }
        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
