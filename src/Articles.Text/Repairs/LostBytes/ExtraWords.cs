using Articles.Lexicon.Format;
using Articles.Lexicon.Lists;
using Articles.Text.Tables;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>Words that the segmentation dictionary lacks, compiled from the lists in <c>Repairs/Data</c>.</summary>
internal static class ExtraWords
{
    private static readonly WordMap All = TextTables.Words(TableNames.ExtraWords);
    private static readonly WordMap Beginnings = TextTables.Words(TableNames.ExtraBeginnings);
    private static readonly TextLines AfterBeginnings = TextTables.Lines(TableNames.ExtraContinuations);
    private static readonly MappedBytes Signs = TextTables.Of(TableNames.ExtraSigns);
    private static readonly MappedBytes Pairs = TextTables.Of(TableNames.ExtraPairs);

    /// <summary>Whether some word ends with a character, so that a look is worth it.</summary>
    public static bool MayEndWith(char character) => Has(character, ExtraWordSigns.Last);

    /// <summary>Whether a character stands before the end of some word, so that a look is worth it.</summary>
    public static bool MayGoOnFrom(char character) => Has(character, ExtraWordSigns.Inner);

    /// <summary>Whether some word begins with a character and goes on from two, so that a look is worth it.</summary>
    public static bool MayBeginWith(char character) => Has(character, ExtraWordSigns.First);

    /// <summary>Whether two characters stand side by side in some word, so that a look is worth it.</summary>
    public static bool MayHavePair(char first, char second)
    {
        var bit = ExtraPairBits.Of(first, second);
        return ((Pairs.As<ulong>()[bit >> 6] >> (bit & 63)) & 1) != 0;
    }

    /// <summary>Whether a word is there.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => All.TryGetNumber(word, out _);

    /// <summary>The characters that go on from two or more to a longer word; empty for none.</summary>
    public static ReadOnlySpan<char> Continuations(scoped ReadOnlySpan<char> beginning) =>
        Beginnings.TryGetNumber(beginning, out var number) ? AfterBeginnings.FirstOf(number) : default;

    private static bool Has(char character, ExtraWordSigns sign) => (Signs.As<byte>()[character] & (byte)sign) != 0;
}
