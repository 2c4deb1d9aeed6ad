using System.Buffers;
using Articles.Text.Pipeline;

namespace Articles.Text.Conversion;

/// <summary>
/// Writes 于 for 於 where it is the preposition (<see cref="Preposition"/>), in the lines that
/// <see cref="TraditionalToSimplifiedStep"/> will convert; it goes before that step.
/// </summary>
public sealed class PrepositionStep : ITextStep
{
    private static readonly SearchValues<char> Wanted = SearchValues.Create("於");

    /// <inheritdoc/>
    public string Name => "Preposition";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Conversion;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        foreach (var line in TraditionalLines.With(draft, Wanted))
        {
            foreach (var place in Preposition.Find(draft.Text.Substring(line.Start, line.Length)))
            {
                edits.Replace(line.Start + place, 1, "于");
            }
        }
    }
}
