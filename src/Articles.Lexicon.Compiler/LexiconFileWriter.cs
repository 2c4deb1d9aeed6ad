using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Compiler;

/// <summary>Collects sections and writes them as one compiled file (<see cref="LexiconFormat"/>).</summary>
internal sealed class LexiconFileWriter
{
    private const int Alignment = 8;

    private readonly List<(string Name, byte[] Bytes)> sections = [];

    /// <summary>Adds a section.</summary>
    public void Add(string name, byte[] bytes)
    {
        if (
            Encoding.ASCII.GetByteCount(name) > LexiconFormat.NameSize
            || sections.Exists(section => section.Name == name)
        )
        {
            throw new ArgumentException($"The section name {name} is too long or there twice.", nameof(name));
        }

        sections.Add((name, bytes));
    }

    /// <summary>Adds a section that is an array.</summary>
    public void Add<T>(string name, ReadOnlySpan<T> items)
        where T : unmanaged => Add(name, MemoryMarshal.AsBytes(items).ToArray());

    /// <summary>The file.</summary>
    public byte[] ToArray()
    {
        var offset = Align(LexiconFormat.HeaderSize + sections.Count * LexiconFormat.EntrySize);
        var file = new byte[offset + sections.Sum(section => Align(section.Bytes.Length))];
        BinaryPrimitives.WriteInt32LittleEndian(file, LexiconFormat.Magic);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(sizeof(int)), sections.Count);
        for (var i = 0; i < sections.Count; i++)
        {
            var (name, bytes) = sections[i];
            var entry = file.AsSpan(LexiconFormat.HeaderSize + i * LexiconFormat.EntrySize, LexiconFormat.EntrySize);
            Encoding.ASCII.GetBytes(name, entry);
            BinaryPrimitives.WriteInt32LittleEndian(entry[LexiconFormat.NameSize..], offset);
            BinaryPrimitives.WriteInt32LittleEndian(entry[(LexiconFormat.NameSize + sizeof(int))..], bytes.Length);
            bytes.CopyTo(file, offset);
            offset += Align(bytes.Length);
        }

        return file;
    }

    private static int Align(int length) => (length + Alignment - 1) & -Alignment;
}
