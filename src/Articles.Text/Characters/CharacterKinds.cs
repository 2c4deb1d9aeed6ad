namespace Articles.Text.Characters;

/// <summary>
/// All code units by what the steps ask of one. Few combinations of answers occur: a code unit's kind takes one byte, so
/// that the part of the table that a text's characters are in stays in the processor's nearest cache.
/// </summary>
internal static class CharacterKinds
{
    private static readonly byte[] Kinds = new byte[char.MaxValue + 1];
    private static readonly CharacterKind[] Distinct = new CharacterKind[byte.MaxValue + 1];

    static CharacterKinds()
    {
        var signs = CharacterSignTable.Make();
        var numbers = new Dictionary<CharacterKind, byte>();
        var (last, lastNumber) = (default(CharacterKind), (byte)0);
        numbers.Add(last, lastNumber);
        for (var i = 0; i < Kinds.Length; i++)
        {
            var kind = new CharacterKind(CharacterCounts.Packed((char)i), signs[i]);
            // Neighbours are of one kind for the most part.
            if (kind != last && !numbers.TryGetValue(kind, out lastNumber))
            {
                lastNumber = checked((byte)numbers.Count);
                numbers.Add(kind, lastNumber);
                Distinct[lastNumber] = kind;
            }
            (last, Kinds[i]) = (kind, lastNumber);
        }
    }

    /// <summary>Whether a code unit has one of some signs.</summary>
    public static bool Has(char unit, CharacterSigns signs) =>
        (Distinct[Kinds[unit]].Signs & signs) != CharacterSigns.None;

    /// <summary>Where the first code unit with one of some signs stands, from a place on; the text's length for none.</summary>
    public static int IndexOf(ReadOnlySpan<char> text, int from, CharacterSigns signs)
    {
        var (kinds, distinct) = (Kinds, Distinct);
        while (from < text.Length && (distinct[kinds[text[from]]].Signs & signs) == CharacterSigns.None)
        {
            from++;
        }
        return from;
    }

    /// <summary>Adds up what a text's code units are, in one pass.</summary>
    public static TextSurvey Survey(ReadOnlySpan<char> text)
    {
        var (kinds, distinct) = (Kinds, Distinct);
        var counts = default(CharacterCounts);
        var (all, pairs, before) = (CharacterSigns.None, CharacterSigns.None, CharacterSigns.None);
        while (!text.IsEmpty)
        {
            var part = text[..Math.Min(text.Length, CharacterCounts.MostPacked)];
            text = text[part.Length..];
            var packed = 0UL;
            foreach (var unit in part)
            {
                ref readonly var kind = ref distinct[kinds[unit]];
                packed += kind.Counts;
                all |= kind.Signs;
                pairs |= kind.Signs & before;
                before = kind.Signs;
            }
            counts = counts.Plus(packed);
        }
        return new TextSurvey(counts, all, pairs);
    }
}
