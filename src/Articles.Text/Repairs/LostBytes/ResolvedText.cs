namespace Articles.Text.Repairs.LostBytes;

/// <summary>A text put together character by character.</summary>
/// <param name="Tail">Its score.</param>
/// <param name="Previous">The text without its last character; null at the start.</param>
/// <param name="Character">The last character.</param>
/// <param name="Simplified">The last character's simplified form.</param>
internal sealed record ResolvedText(TextTail Tail, ResolvedText? Previous, char Character, char Simplified)
{
    /// <summary>The other texts that were weighed, best first.</summary>
    public IReadOnlyList<ResolvedText> Rivals { get; init; } = [];

    /// <summary>The characters.</summary>
    public List<ResolvedText> Characters()
    {
        var characters = new List<ResolvedText>();
        for (var text = this; text.Previous is not null; text = text.Previous)
        {
            characters.Add(text);
        }
        characters.Reverse();
        return characters;
    }
}
