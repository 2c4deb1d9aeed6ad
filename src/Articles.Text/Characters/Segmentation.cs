using Articles.Lexicon;

namespace Articles.Text.Characters;

/// <summary>How well text falls into dictionary words; for questions about a few characters at a time.</summary>
internal static class Segmentation
{
    private const int Window = 6;
    private const float Unknown = -18;

    /// <summary>
    /// How much better two texts read as one than with a word boundary between them: the difference of the
    /// log-probabilities of the best segmentations, over the six characters to either side. 0 where a boundary costs
    /// nothing; above 4 a word runs across.
    /// </summary>
    public static float Straddle(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left[Math.Max(0, left.Length - Window)..];
        right = right[..Math.Min(right.Length, Window)];
        Span<char> both = stackalloc char[left.Length + right.Length];
        left.CopyTo(both);
        right.CopyTo(both[left.Length..]);
        return Best(both) - Best(left) - Best(right);
    }

    private static float Best(ReadOnlySpan<char> text)
    {
        Span<float> best = stackalloc float[text.Length + 1];
        best.Fill(float.NegativeInfinity);
        best[0] = 0;
        for (var i = 0; i < text.Length; i++)
        {
            best[i + 1] = Math.Max(best[i + 1], best[i] + Unknown);
            foreach (var (length, word) in Words.All.Prefixes(text[i..]))
            {
                best[i + length] = Math.Max(best[i + length], best[i] + Words.LogProbability(word));
            }
        }
        return best[text.Length];
    }
}
