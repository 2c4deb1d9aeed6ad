using System.Runtime.InteropServices;

namespace Articles.Lexicon.Lists;

/// <summary>Collects lists and writes them as one compiled file (<see cref="WordLists"/>).</summary>
internal sealed class WordListsWriter
{
    private const int Alignment = 8;

    private readonly List<string> names = [];
    private readonly List<byte[]> lists = [];

    /// <summary>Adds a list.</summary>
    public void Add(string name, byte[] bytes)
    {
        names.Add(name);
        lists.Add(bytes);
    }

    /// <summary>The file.</summary>
    public byte[] ToArray()
    {
        byte[][] parts = [WordMapWriter.Write(names), .. lists];
        var offsets = new int[parts.Length + 1];
        offsets[0] = Align(WordLists.HeaderSize + (offsets.Length * sizeof(int)));
        for (var i = 0; i < parts.Length; i++)
        {
            offsets[i + 1] = offsets[i] + Align(parts[i].Length);
        }
        var file = new byte[offsets[^1]];
        MemoryMarshal.AsBytes<int>([WordLists.Magic, parts.Length, .. offsets]).CopyTo(file);
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i].CopyTo(file, offsets[i]);
        }
        return file;
    }

    private static int Align(int length) => (length + Alignment - 1) & -Alignment;
}
