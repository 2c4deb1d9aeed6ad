using System.Runtime.InteropServices;
using System.Text;

namespace Articles.Lexicon.Format;

/// <summary>A compiled file and its sections. Opening it reads the header, nothing else.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct LexiconFile
{
    private readonly MappedBytes bytes;
    private readonly int sections;

    public LexiconFile(MappedBytes bytes)
    {
        this.bytes = bytes;
        var header = bytes.Slice(0, LexiconFormat.HeaderSize).As<int>();
        if (header[0] != LexiconFormat.Magic)
        {
            throw new InvalidDataException("This is not a compiled lexicon file of this version.");
        }

        sections = header[1];
    }

    /// <summary>Opens an embedded file.</summary>
    public static LexiconFile OfResource(string name) => new(MappedBytes.OfResource(name));

    /// <summary>The bytes of a section.</summary>
    /// <exception cref="KeyNotFoundException">There is no section of that name.</exception>
    public MappedBytes Section(string name)
    {
        Span<byte> wanted = stackalloc byte[LexiconFormat.NameSize];
        wanted.Clear();
        if (Encoding.ASCII.TryGetBytes(name, wanted, out _))
        {
            for (var i = 0; i < sections; i++)
            {
                var entry = bytes.Slice(
                    LexiconFormat.HeaderSize + i * LexiconFormat.EntrySize,
                    LexiconFormat.EntrySize
                );
                if (entry.As<byte>()[..LexiconFormat.NameSize].SequenceEqual(wanted))
                {
                    var place = entry.Slice(LexiconFormat.NameSize, 8).As<int>();
                    return bytes.Slice(place[0], place[1]);
                }
            }
        }

        throw new KeyNotFoundException($"The lexicon has no section {name}.");
    }

    /// <summary>A section that holds a trie.</summary>
    /// <exception cref="KeyNotFoundException">There is no section of that name.</exception>
    public Trie Trie(string name) => new(Section(name));
}
