using System.Runtime.InteropServices;

namespace Articles.Lexicon.Lists;

/// <summary>Collects lists and writes them as one compiled file (<see cref="WordLists"/>).</summary>
internal sealed class WordListsWriter
{
    private const int Alignment = 8;

    private readonly List<string> names = [];
    private readonly List<byte[]> lists = [];

    /// <summary>The characters of all words.</summary>
    public TextPool Pool { get; } = new();

    /// <summary>Adds words, with a value each or none.</summary>
    public void AddMap(string name, IReadOnlyCollection<string> words, ReadOnlySpan<ushort> values = default) =>
        AddBytes(name, WordMapWriter.Write(words, values, withEdges: false, Pool));

    /// <summary>Adds words that a text's words are looked up in.</summary>
    public void AddSet(string name, IEnumerable<string> words) =>
        AddBytes(name, WordMapWriter.Write([.. words.Distinct()], default, withEdges: true, Pool));

    /// <summary>Adds lines of texts.</summary>
    public void AddLines(string name, IReadOnlyCollection<IReadOnlyCollection<string>> lines) =>
        AddBytes(name, TextLines.Write(lines, Pool));

    /// <summary>Adds what its reader alone understands.</summary>
    public void AddBytes(string name, byte[] bytes)
    {
        names.Add(name);
        lists.Add(bytes);
    }

    /// <summary>The file.</summary>
    public byte[] ToArray()
    {
        byte[][] parts = [WordMapWriter.Write(names), MemoryMarshal.AsBytes(Pool.Characters).ToArray(), .. lists];
        var end = WordLists.HeaderSize * (parts.Length + 1);
        var places = new List<int>();
        foreach (var part in parts)
        {
            places.AddRange(end, part.Length);
            end += Align(part.Length);
        }
        var file = new byte[end];
        MemoryMarshal.AsBytes<int>([WordLists.Magic, parts.Length, .. places]).CopyTo(file);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].CopyTo(file, places[i * 2]);
        }
        return file;
    }

    private static int Align(int length) => (length + Alignment - 1) & -Alignment;
}
