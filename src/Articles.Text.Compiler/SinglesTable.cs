using Articles.Lexicon;
using Articles.Text.Repairs;
using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>What each code unit is worth as a word by itself, where lost characters are weighed.</summary>
internal static class SinglesTable
{
    private const float CommonPunctuation = -3.5f;
    private const float Punctuation = -6.2f;
    private const float RarePunctuation = -7.5f;
    private const float Ascii = -5.5f;
    private const float AsciiSymbol = -10;
    private const float Symbol = -12;
    private const float FullWidth = -18;
    private const float CommonCharacter = -14;
    private const float RareCharacter = -18;

    /// <inheritdoc cref="TableNames.Singles"/>
    /// <param name="pairs">The pairs of GBK.</param>
    public static float[] Make(ushort[] pairs)
    {
        var singles = new float[TableNames.Units];
        for (var i = 0; i < singles.Length; i++)
        {
            var character = (char)i;
            singles[i] =
                i < 0x80 ? (char.IsAsciiLetterOrDigit(character) || i < 0x40 ? Ascii : AsciiSymbol)
                : "，。、".Contains(character, StringComparison.Ordinal) ? CommonPunctuation
                : "；：“”（）《》！？".Contains(character, StringComparison.Ordinal) ? Punctuation
                : "‘’—…·％".Contains(character, StringComparison.Ordinal) ? RarePunctuation
                : character is >= '０' and <= '｝' ? FullWidth
                : !Han.IsOneUnit(character) ? Symbol
                : Words.All.TryGetValue([character], out var value)
                    ? Math.Max(RareCharacter, Words.LogProbability(value))
                : Gbk.IsCommonPair(pairs[i]) ? CommonCharacter
                : RareCharacter;
        }
        return singles;
    }
}
