namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Which characters of a list go on with the beginning of a word. Remembered for the process, as many as there is room
/// for: the same beginnings and lists come again and again.
/// </summary>
internal static class WordMasks
{
    private static readonly Remembered<WordMask> Masks = new();

    /// <summary>The characters that go on with a beginning in the dictionary.</summary>
    /// <param name="list">The list.</param>
    /// <param name="beginning">The dictionary's place of the beginning, other than 0.</param>
    public static WordMask Of(CandidateList list, int beginning) =>
        Masks.Find(list, beginning) ?? Masks.Add(WordMask.OfDictionary(list, beginning));

    /// <summary>The characters that stand behind another one in a word that the dictionary lacks.</summary>
    /// <param name="list">The list.</param>
    /// <param name="last">The other character, simplified.</param>
    public static WordMask OfExtra(CandidateList list, char last) =>
        Masks.Find(list, ~last) ?? Masks.Add(WordMask.OfExtra(list, last, ~last));
}
