using System.Text;
using Articles.Lexicon;
using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>The characters of Big5 with those of Hong Kong (HKSCS): where both have a pair, the supplement's character counts.</summary>
internal sealed class Big5Tables
{
    private const int FirstLead = 0x81;
    private const int LastLead = 0xFE;
    private const char Unknown = '\uFFFD';

    // Of the code page's pairs that the supplement has two code units for, those count.
    private readonly SortedDictionary<ushort, string> longTexts = [];

    /// <summary>Makes them.</summary>
    public Big5Tables()
    {
        AddCodePage();
        foreach (var (pair, text) in HongKongBig5.Additions)
        {
            Characters[pair] = text.Length == 1 ? text[0] : '\0';
            if (text.Length != 1)
            {
                longTexts[pair] = text is [_, _] ? text : throw new InvalidDataException($"{text} is too long.");
            }
        }
    }

    /// <inheritdoc cref="TableNames.Big5"/>
    public char[] Characters { get; } = new char[TableNames.Units];

    /// <inheritdoc cref="TableNames.Big5LongPairs"/>
    public ushort[] LongPairs => [.. longTexts.Keys];

    /// <inheritdoc cref="TableNames.Big5LongTexts"/>
    public char[] LongTexts => [.. longTexts.Values.SelectMany(text => text)];

    /// <summary>The text of two bytes, the first one in the high half; empty where they are no character.</summary>
    public string TextOf(int pair) =>
        Characters[pair] is not '\0' and var single ? single.ToString() : longTexts.GetValueOrDefault((ushort)pair, "");

    private void AddCodePage()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(
            950,
            EncoderFallback.ReplacementFallback,
            new DecoderReplacementFallback(Unknown.ToString())
        )!;
        Span<byte> bytes = stackalloc byte[2];
        Span<char> decoded = stackalloc char[4];
        for (var pair = FirstLead << 8; pair <= (LastLead << 8 | 0xFF); pair++)
        {
            (bytes[0], bytes[1]) = ((byte)(pair >> 8), (byte)pair);
            // A private-use character is a user-defined one, which nobody else can read.
            if (
                bytes[1] >= 0x40
                && encoding.GetChars(bytes, decoded) == 1
                && decoded[0] is not (Unknown or '?' or (>= '\uE000' and <= '\uF8FF'))
            )
            {
                Characters[pair] = decoded[0];
            }
        }
    }
}
