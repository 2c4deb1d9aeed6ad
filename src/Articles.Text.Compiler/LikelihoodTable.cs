using Articles.Lexicon;
using Articles.Text.Characters;
using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>How probable each code unit is in Chinese text.</summary>
internal static class LikelihoodTable
{
    private const float Impossible = -30;
    private const float Rare = -16;
    private const float Foreign = -11;
    private const float InCantonese = -9;

    /// <inheritdoc cref="TableNames.Likelihoods"/>
    public static float[] Make()
    {
        var table = new float[TableNames.Units];
        for (var i = 0; i <= char.MaxValue; i++)
        {
            table[i] = Class((char)i);
        }
        // A traditional character is about as likely as the simplified one it turns into; characters that are words
        // by themselves have the dictionary's frequency. Both are far more likely than the rest of the Han block.
        var toSimplified = ConversionTables.Table("TSCharacters");
        for (int i = Ideographs.First; i <= Ideographs.Last; i++)
        {
            ReadOnlySpan<char> character = [(char)i];
            if (Words.All.TryGetValue(character, out var word))
            {
                table[i] = Known(word);
            }
            else if (
                toSimplified.TryGetValue(character, out var simplified)
                && Words.All.TryGetValue(ConversionTables.ReplacementText(simplified), out word)
            )
            {
                table[i] = Known(word) - 0.5f;
            }
            if (Cantonese.Has((char)i))
            {
                table[i] = Math.Max(table[i], InCantonese);
            }
        }
        return table;
    }

    private static float Known(int word) => Math.Clamp(Words.LogProbability(word) + 2, Rare + 1, -4);

    private static float Class(char c) =>
        c switch
        {
            '\n' or '\r' or '\t' or ' ' or '\u3000' => -4,
            < ' ' or (>= '\u007f' and < '\u00a0') or '\ufffd' => Impossible,
            < '\u007f' => -5,
            >= '\ue000' and <= '\uf8ff' => -20,
            '\ufffe' or '\uffff' => Impossible,
            _ when CharacterClass.IsChinesePunctuation(c) => -5,
            _ when CharacterClass.IsKana(c) => -7,
            >= '\u00a0' and < '\u0250' => -9,
            >= '\uff01' and <= '\uff5e' => -8,
            >= '\uff61' and <= '\uff9f' => -14,
            >= '\uac00' and <= '\ud7a3' => Foreign,
            >= '\u2000' and < '\u2700' => -9,
            >= Ideographs.First and <= Ideographs.Last => Rare,
            _ => -14,
        };
}
