using System.Reflection;
using Articles.Lexicon.Format;

namespace Articles.Lexicon.Lists;

/// <summary>
/// A compiled file of lists, each by its name. The file: <see cref="Magic"/>, how many parts there are, where each begins and how
/// many bytes it has (32 bits each), the parts, at multiples of eight bytes. The first part is the lists' names, a
/// <see cref="WordMap"/>, the second the characters of all words; the others are the lists in the order of their names.
/// </summary>
internal sealed class WordLists
{
    /// <summary>"LST2": the format's name and version.</summary>
    public const int Magic = 0x3254534C;

    /// <summary>Bytes before the parts' places, and of each place.</summary>
    public const int HeaderSize = 8;

    // The names and the characters.
    private const int PartsBefore = 2;

    private readonly MappedBytes bytes;
    private readonly MappedBytes places;
    private readonly WordMap names;
    private readonly MappedBytes characters;

    /// <summary>Opens a file.</summary>
    public WordLists(MappedBytes bytes)
    {
        this.bytes = bytes;
        var header = bytes.Slice(0, HeaderSize).As<int>();
        if (header[0] != Magic)
        {
            throw new InvalidDataException("This is not a compiled file of lists of this version.");
        }
        places = bytes.Slice(HeaderSize, header[1] * HeaderSize);
        names = new WordMap(Part(0));
        characters = Part(1);
    }

    /// <summary>Opens an embedded file.</summary>
    public static WordLists OfResource(Assembly assembly, string name) => new(MappedBytes.OfResource(assembly, name));

    /// <summary>The lists' names in the order of the file.</summary>
    public TextList Names => names.Words;

    /// <summary>A map of words.</summary>
    /// <exception cref="KeyNotFoundException">There is no list of that name.</exception>
    public WordMap Map(string name) => new(Bytes(name), characters);

    /// <summary>Lines of texts.</summary>
    /// <exception cref="KeyNotFoundException">There is no list of that name.</exception>
    public TextLines Lines(string name) => new(Bytes(name), characters);

    /// <summary>A list's bytes.</summary>
    /// <exception cref="KeyNotFoundException">There is no list of that name.</exception>
    public MappedBytes Bytes(string name) =>
        names.TryGetNumber(name, out var number)
            ? Part(number + PartsBefore)
            : throw new KeyNotFoundException($"There is no list {name}.");

    private MappedBytes Part(int number)
    {
        var place = places.Slice(number * HeaderSize, HeaderSize).As<int>();
        return bytes.Slice(place[0], place[1]);
    }
}
