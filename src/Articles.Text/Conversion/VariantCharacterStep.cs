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
        foreach (var line in TraditionalLines.With(draft, VariantCharacters.All))
        {
            for (var i = line.Start; i < line.End; i++)
            {
                if (
                    VariantCharacters.All.Contains(draft.Text[i])
                    && VariantCharacters.StandardOf(draft.Text, i) is { } standard
                )
                {
                    edits.Replace(i, 1, standard);
                }
            }
        }
    }
}
