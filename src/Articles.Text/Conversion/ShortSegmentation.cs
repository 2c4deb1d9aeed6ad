using Articles.Lexicon;

namespace Articles.Text.Conversion;

/// <summary>The likeliest segmentation of a few characters into words of the dictionary, each word by itself.</summary>
internal static class ShortSegmentation
{
    /// <summary>The longest text that is looked at, in UTF-16 code units.</summary>
    public const int MaximumLength = 16;

    /// <summary>The words of the corpus that the dictionary's frequencies were counted in.</summary>
    public const double CorpusSize = 60_100_000;

    /// <summary>What a character costs that is no word, or only in the wrong reading.</summary>
    private static readonly float Unknown = Logarithm(1);

    /// <summary>The logarithm of the probability of the likeliest segmentation.</summary>
    /// <param name="text">At most <see cref="MaximumLength"/> code units.</param>
    /// <param name="zhu">Where a 著 stands that must be part of one of <see cref="ZhuWords"/>, alone or in a longer word; -1 for none.</param>
    /// <param name="lastWord">Where the last word begins.</param>
    /// <returns>The logarithm; negative infinity where no such word covers the 著.</returns>
    public static float Score(ReadOnlySpan<char> text, int zhu, out int lastWord)
    {
        Span<float> best = stackalloc float[MaximumLength + 1];
        Span<int> starts = stackalloc int[MaximumLength + 1];
        best.Fill(float.NegativeInfinity);
        best[0] = 0;
        starts.Clear();
        for (var i = 0; i < text.Length; i++)
        {
            if (i != zhu)
            {
                Reach(best, starts, i, 1, Unknown);
            }

            foreach (var (length, value) in Words.All.Prefixes(text[i..]))
            {
                if (zhu < i || zhu >= i + length || ZhuWords.Hold(text.Slice(i, length), zhu - i))
                {
                    Reach(best, starts, i, length, Words.LogProbability(value));
                }
            }

            for (var length = 2; length <= int.Min(ZhuWords.MaximumLength, text.Length - i); length++)
            {
                if (zhu >= i && ZhuWords.TryGetFrequency(text.Slice(i, length), out var frequency))
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
