using System.Runtime.InteropServices;

namespace Articles.Lexicon.Format;

/// <summary>
/// The layout of a compiled file (<c>.bin</c>), shared by the compiler that writes and the library that reads. All
/// numbers are little-endian; every section starts at a multiple of eight bytes, so that it can be read in place.
/// <list type="bullet">
/// <item>Header: <see cref="Magic"/>, the number of sections (32 bits).</item>
/// <item>Directory, one entry a section: name (<see cref="NameSize"/> bytes ASCII, zero-filled), offset from the
/// file's start and length in bytes (32 bits each).</item>
/// <item>The sections. A trie: <see cref="TrieHeaderSize"/> bytes (number of words, of nodes and of code pages, one
/// number unused), 256 page numbers (16 bits; page of a code unit's high byte, page 0 is empty), the pages (256
/// codes of 16 bits each; 0: no word holds this code unit), the nodes (<see cref="TrieNode"/>). Any other section is
/// an array.</item>
/// </list>
/// </summary>
internal static class LexiconFormat
{
    /// <summary>"LEX1": the format's name and version.</summary>
    public const int Magic = 0x3158454C;

    /// <summary>Bytes of a section's name in the directory.</summary>
    public const int NameSize = 32;

    /// <summary>Bytes of a directory entry.</summary>
    public const int EntrySize = NameSize + 8;

    /// <summary>Bytes before the directory.</summary>
    public const int HeaderSize = 8;

    /// <summary>Bytes before a trie's page numbers.</summary>
    public const int TrieHeaderSize = 16;

    /// <summary>Code units of a page, and number of pages that the high byte can name.</summary>
    public const int PageSize = 256;

    /// <summary>The words file: <see cref="Trie"/>, <see cref="Ranks"/>, <see cref="Frequencies"/>, tags.</summary>
    public const string WordsFile = "words.bin";

    /// <summary>The places file: <see cref="Trie"/> and <see cref="Levels"/>.</summary>
    public const string PlacesFile = "places.bin";

    /// <summary>The conversion file: one trie for each of OpenCC's dictionaries, the replacements, and the characters that tell the scripts apart.</summary>
    public const string ConversionFile = "conversion.bin";

    /// <summary>The file of Big5-HKSCS: <see cref="Pairs"/>, <see cref="Lengths"/> and <see cref="Texts"/>.</summary>
    public const string Big5File = "big5.bin";

    /// <summary>The byte pairs of an encoding, the first byte in the high half, ascending (16 bits).</summary>
    public const string Pairs = "pairs";

    /// <summary>Of each pair, how many code units it stands for (8 bits).</summary>
    public const string Lengths = "lengths";

    /// <summary>What the pairs stand for, one behind the other (UTF-16).</summary>
    public const string Texts = "texts";

    /// <summary>The file's only trie.</summary>
    public const string Trie = "trie";

    /// <summary>Of each word, the index of its frequency in <see cref="Frequencies"/> (16 bits).</summary>
    public const string Ranks = "ranks";

    /// <summary>The distinct frequencies, ascending (32 bits).</summary>
    public const string Frequencies = "frequencies";

    /// <summary>The logarithms of the distinct frequencies' shares of the corpus (32-bit floats).</summary>
    public const string Logarithms = "logarithms";

    /// <summary>Of each word, the index of its tag in <see cref="TagNames"/> (8 bits).</summary>
    public const string Tags = "tags";

    /// <summary>The distinct tags, each followed by a line feed (ASCII).</summary>
    public const string TagNames = "tag-names";

    /// <summary>Of each place name, its level (8 bits).</summary>
    public const string Levels = "levels";

    /// <summary>The characters that only traditional text has, ascending (UTF-16).</summary>
    public const string TraditionalOnly = "traditional-only";

    /// <summary>The characters that only simplified text has, ascending (UTF-16).</summary>
    public const string SimplifiedOnly = "simplified-only";

    /// <summary>Where each replacement begins in <see cref="Replacements"/>, and the end (32 bits).</summary>
    public const string ReplacementOffsets = "replacement-offsets";

    /// <summary>The distinct replacements, joined (UTF-16).</summary>
    public const string Replacements = "replacements";
}

/// <summary>
/// One slot of a trie's double array. The node at slot <c>n</c> has its child for code <c>c</c> at slot
/// <c>Base + c</c> if that slot's <see cref="Check"/> is <c>n</c>. Code 0 stands for the end of a word.
/// </summary>
/// <param name="Base">Where the children are counted from; in a leaf, the complement (<c>~</c>) of the word's number.</param>
/// <param name="Check">The parent's slot; -1 in the root and in a free slot.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct TrieNode(int Base, int Check);
