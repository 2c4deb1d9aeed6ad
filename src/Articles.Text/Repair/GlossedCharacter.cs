namespace Articles.Text.Repairs;

/// <summary>A character with one of its own readings behind it in brackets.</summary>
/// <param name="Character">The character.</param>
/// <param name="Start">Where the opening bracket stands, in UTF-16 code units.</param>
/// <param name="Length">How long the gloss is with its brackets.</param>
/// <param name="HasTone">Whether the syllable carries a tone mark.</param>
internal readonly record struct GlossedCharacter(char Character, int Start, int Length, bool HasTone)
{
    /// <summary>Where the gloss ends.</summary>
    public int End => Start + Length;

    /// <summary>Whether the character is written differently in the two scripts.</summary>
    public bool DiffersByScript => Han.DiffersByScript(Character);

    /// <summary>All glossed characters of a text, in text order.</summary>
    public static List<GlossedCharacter> FindAll(string text)
    {
        var found = new List<GlossedCharacter>();
        for (var i = 1; i < text.Length; i++)
        {
            if (
                text[i] is '(' or '（'
                && Han.IsHan(text[i - 1])
                && Gloss.Read(text.AsSpan(i)) is { } gloss
                && Readings.Reads(text[i - 1], Readings.Toneless(gloss.Syllable))
            )
            {
                found.Add(new GlossedCharacter(text[i - 1], i, gloss.Length, gloss.HasTone));
                i += gloss.Length - 1;
            }
        }
        return found;
    }
}
