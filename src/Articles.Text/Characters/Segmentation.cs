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
        return HasWordAcross(both, left.Length) ? Difference(both, left.Length) : 0;
    }

    /// <summary>Whether any word begins before a place and ends behind it: if not, a boundary there costs nothing.</summary>
    private static bool HasWordAcross(ReadOnlySpan<char> text, int place)
    {
        for (var i = 0; i < place; i++)
        {
            foreach (var (length, _) in Words.All.Prefixes(text[i..]))
            {
                if (i + length > place)
                {
                    return true;
                }
            }
        }
        return false;
    }

    /// <summary>How much better a text reads than with a boundary at a place.</summary>
    private static float Difference(ReadOnlySpan<char> text, int place)
    {
        // The best up to each place from the text's beginning, and from the boundary.
        Span<float> best = stackalloc float[text.Length + 1];
        Span<float> behind = stackalloc float[text.Length + 1];
        best.Fill(float.NegativeInfinity);
        behind.Fill(float.NegativeInfinity);
        (best[0], behind[place]) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            Reach(best, i, 1, Unknown);
            Reach(behind, i, 1, Unknown);
            foreach (var (length, word) in Words.All.Prefixes(text[i..]))
            {
                var score = Words.LogProbability(word);
                Reach(best, i, length, score);
                Reach(behind, i, length, score);
            }
        }
        return best[^1] - best[place] - behind[^1];
    }

    private static void Reach(Span<float> best, int from, int length, float score) =>
        best[from + length] = Math.Max(best[from + length], best[from] + score);
}
