namespace Articles.Text.Repairs.LostBytes;

/// <summary>The pairs of neighbouring characters in the undamaged parts of an article: words that it uses itself.</summary>
internal static class OwnPairs
{
    // Bounds the memory of the set: an article of this many different pairs has shown its vocabulary.
    private const int Most = 200_000;

    // Of so many characters of an article about one begins a pair that is new.
    private const int CharactersAPair = 2;

    /// <summary>Finds them.</summary>
    public static PairSet Find(string text, IEnumerable<DamageWindow> windows)
    {
        var pairs = new PairSet(Math.Min(Most, text.Length / CharactersAPair));
        var from = 0;
        foreach (var window in windows)
        {
            Add(text, from, window.Start, pairs);
            from = window.End;
        }
        Add(text, from, text.Length, pairs);
        return pairs;
    }

    /// <summary>Adds those of the parts of a damaged stretch that a reading took as they stand.</summary>
    /// <param name="last">The reading's last state.</param>
    /// <param name="pairs">Where they go.</param>
    public static void AddLiteral(ChannelNode last, PairSet pairs)
    {
        var after = '\0';
        for (var node = last; node is not null && pairs.Count < Most; node = node.Previous)
        {
            var isHan = node.IsLiteral && Han.IsOneUnit(node.Character);
            if (isHan && after != '\0')
            {
                pairs.Add(Plausibility.PairKey(node.Character, after));
            }
            after = isHan ? node.Character : '\0';
        }
    }

    private static void Add(string text, int from, int end, PairSet pairs)
    {
        var last = '\0';
        for (var i = from; i < end && pairs.Count < Most; i++)
        {
            if (text[i] == '(' && Gloss.Read(text.AsSpan(i)) is { } gloss)
            {
                i += gloss.Length - 1;
            }
            else if (!Han.IsOneUnit(text[i]))
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
