using Articles.Lexicon.Format;
using Articles.Text.Tables;

namespace Articles.Text.Decoding;

/// <summary>
/// How likely a decoded text is as Chinese (or English or Japanese) text: the mean natural logarithm of its
/// characters' probabilities. Chinese text lies near −7; the same bytes read in another encoding give rare and
/// impossible characters and lie below −11.
/// </summary>
internal static class CharacterLikelihood
{
    /// <summary>Below this mean, a text is not text.</summary>
    public const float Floor = -10.5f;

    /// <summary>How many characters of a text are looked at.</summary>
    public const int Sample = 1 << 18;

    private static readonly MappedBytes Table = TextTables.Of(TableNames.Likelihoods);

    /// <summary>The natural logarithm of one character's probability.</summary>
    public static float Of(char character) => Table.As<float>()[character];

    /// <summary>The mean over the text, or over its first quarter of a million characters.</summary>
    public static float Mean(ReadOnlySpan<char> text)
    {
        var sample = text[..Math.Min(text.Length, Sample)];
        var table = Table.As<float>();
        var sum = 0f;
        foreach (var c in sample)
        {
            sum += table[c];
        }
        return sample.Length == 0 ? 0 : sum / sample.Length;
    }
}
