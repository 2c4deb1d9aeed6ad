using Articles.Text.Pipeline;

namespace Articles.Text.Conversion;

/// <summary>
/// Writes the standard form for a variant (<see cref="VariantCharacters"/>) in the lines that
/// <see cref="TraditionalToSimplifiedStep"/> will convert; it goes before that step. An article in simplified
/// characters that has a variant has it on purpose, as a rule in a name.
/// </summary>
public sealed class VariantCharacterStep : ITextStep
{
    /// <inheritdoc/>
    public string Name => "VariantCharacter";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Conversion;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (VariantCharacters.IndexIn(draft.Text) < 0)
        {
            return;
        }
        foreach (var line in draft.Lines)
        {
            var text = draft.Text.AsSpan(line.Start, line.Length);
            var place = VariantCharacters.IndexIn(text);
            if (place < 0 || !TraditionalLines.Includes(draft, line))
            {
                continue;
            }
            while (place < text.Length)
            {
                edits.Replace(line.Start + place, 1, VariantCharacters.StandardOf(text[place]));
                var next = VariantCharacters.IndexIn(text[(place + 1)..]);
                place = next < 0 ? text.Length : place + 1 + next;
            }
        }
    }
}
