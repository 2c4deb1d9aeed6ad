using Articles.Lexicon;

namespace Articles.Text.Conversion;

/// <summary>The likeliest segmentation of a few characters into words of the dictionary, each word by itself.</summary>
internal static class ShortSegmentation
{
    /// <summary>The longest text that is looked at, in UTF-16 code units.</summary>
    public const int MaximumLength = 16;

    /// <summary>The words of the corpus that the dictionary's frequencies were counted in.</summary>
    public const double CorpusSize = 60_100_000;

    private const char Particle = '着';

    /// <summary>What a character costs that is no word.</summary>
    private static readonly float Unknown = Logarithm(1);

    /// <summary>The logarithm of the probability of the likeliest segmentation.</summary>
    /// <param name="text">At most <see cref="MaximumLength"/> code units.</param>
    /// <param name="lastWord">Where the last word begins.</param>
    public static float Score(ReadOnlySpan<char> text, out int lastWord) => Score(text, text, place: -1, out lastWord);

    /// <summary>The same for a text in which 著 is part of one of <see cref="ZhuWords"/>, alone or in a longer word.</summary>
    /// <param name="text">At most <see cref="MaximumLength"/> code units.</param>
    /// <param name="place">Where the 著 stands.</param>
    /// <returns>The logarithm; negative infinity where no such word covers the 著.</returns>
    public static float ScoreWritten(ReadOnlySpan<char> text, int place) => Score(text, text, place, out _);

    /// <summary>The same for a text in which 着 is meant by 著.</summary>
    /// <param name="text">At most <see cref="MaximumLength"/> code units.</param>
    /// <param name="place">Where the 著 stands.</param>
    public static float ScoreParticle(ReadOnlySpan<char> text, int place)
    {
        Span<char> meant = stackalloc char[MaximumLength];
        meant = meant[..text.Length];
        text.CopyTo(meant);
        meant[place] = Particle;
        return Score(meant, text, place, out _);
    }

    private static float Score(ReadOnlySpan<char> text, ReadOnlySpan<char> asWritten, int place, out int lastWord)
    {
        Span<float> best = stackalloc float[MaximumLength + 1];
        Span<int> starts = stackalloc int[MaximumLength + 1];
        best.Fill(float.NegativeInfinity);
        best[0] = 0;
        starts.Clear();
        for (var i = 0; i < text.Length; i++)
        {
            var isWritten = place >= 0 && text[place] == asWritten[place];
            if (i != place || !isWritten)
            {
                Reach(best, starts, i, 1, Unknown);
            }

            foreach (var (length, value) in Words.All.Prefixes(text[i..]))
            {
                // The dictionary has some words in both spellings (经典着作): one of them is a mistake.
                var covers = place >= i && place < i + length;
                if (!covers || ZhuWords.Hold(asWritten.Slice(i, length), place - i) == isWritten)
                {
                    Reach(best, starts, i, length, Words.LogProbability(value));
                }
            }

            for (var length = 2; isWritten && length <= int.Min(ZhuWords.MaximumLength, text.Length - i); length++)
            {
                if (ZhuWords.TryGetFrequency(text.Slice(i, length), out var frequency))
                {
                    Reach(best, starts, i, length, Logarithm(frequency));
                }
            }
        }

        lastWord = starts[text.Length];
        return best[text.Length];
    }

    private static void Reach(Span<float> best, Span<int> starts, int from, int length, float score)
    {
        if (best[from] + score > best[from + length])
        {
            best[from + length] = best[from] + score;
            starts[from + length] = from;
        }
    }

    private static float Logarithm(int frequency) => (float)Math.Log(frequency / CorpusSize);
}
