using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace Articles.Analysis.Entities.Tables;

/// <summary>
/// A table of words by class, from a data file: <c>class: word word …</c> a line, <c>#</c> before a comment; lines
/// without a class belong to the class <c>""</c>. <c>_</c> stands for a space in a name.
/// </summary>
internal static class WordTable
{
    // Many rules ask for the same class of a table: one set serves them all.
    private static readonly ConcurrentDictionary<(string Name, string Class), WordSet> Sets = new();

    /// <summary>Reads every class of a table.</summary>
    /// <param name="name">The file's name without its ending.</param>
    public static IEnumerable<(string Class, string[] Words)> Read(string name) =>
        Lines(name).Select(static x => (x.Class, WordsOf(x.Words)));

    /// <summary>The words of one class.</summary>
    /// <param name="name">The file's name without its ending.</param>
    /// <param name="class">The class.</param>
    public static WordSet Set(string name, string @class) =>
        Sets.GetOrAdd(
            (name, @class),
            static x => new WordSet(Lines(x.Name).Where(y => y.Class == x.Class).SelectMany(y => WordsOf(y.Words)))
        );

    private static string[] WordsOf(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(static x => x.Replace('_', ' '))];

    private static IEnumerable<(string Class, string Words)> Lines(string name)
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
            yield return (colon < 0 ? "" : line[..colon], line[(colon < 0 ? 0 : colon + 2)..]);
        }
    }

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
