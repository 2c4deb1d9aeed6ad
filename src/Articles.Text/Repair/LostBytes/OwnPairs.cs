namespace Articles.Text.Repairs.LostBytes;

/// <summary>The pairs of neighbouring characters in the undamaged parts of an article: words that it uses itself.</summary>
internal static class OwnPairs
{
    // Bounds the memory of the set: an article of this many different pairs has shown its vocabulary.
    private const int Most = 200_000;

    /// <summary>Finds them.</summary>
    public static HashSet<uint> Find(string text, List<DamageWindow> windows)
    {
        var pairs = new HashSet<uint>();
        var from = 0;
        foreach (var window in windows)
        {
            Add(text, from, window.Start, pairs);
            from = window.End;
        }
        Add(text, from, text.Length, pairs);
        return pairs;
    }

    private static void Add(string text, int from, int end, HashSet<uint> pairs)
    {
        var last = '\0';
        for (var i = from; i < end && pairs.Count < Most; i++)
        {
            if (text[i] == '(' && Gloss.Read(text.AsSpan(i)) is { } gloss)
            {
                i += gloss.Length - 1;
            }
            else if (!Han.IsHan(text[i]))
            {
                last = '\0';
            }
            else
            {
                if (last != '\0')
                {
                    pairs.Add(Plausibility.PairKey(last, text[i]));
                }
                last = text[i];
            }
        }
    }
}
