using Articles.Text.Pipeline;

namespace Articles.Text.Conversion;

/// <summary>
/// Converts traditional characters to simplified ones, by default characters only: a quotation keeps its words
/// (<see cref="NormalizationOptions.MainlandVocabulary"/>). A line of
/// Japanese stays as it is, and so does an article in simplified characters, but for lines of it that are in
/// traditional ones as a whole.
/// </summary>
public sealed class TraditionalToSimplifiedStep : ITextStep
{
    /// <inheritdoc/>
    public string Name => "TraditionalToSimplified";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Conversion;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (!TraditionalLines.MayInclude(draft))
        {
            return;
        }
        foreach (var line in draft.Lines)
        {
            if (TraditionalLines.Includes(draft, line))
            {
                var text = draft.Text.Substring(line.Start, line.Length);
                foreach (var edit in ChineseConverter.Edits(text, draft.Conversion))
                {
                    if (!PentatonicNotes.Is(text, edit.Start))
                    {
                        edits.Replace(line.Start + edit.Start, edit.Length, edit.Replacement);
                    }
                }
            }
        }
    }
}
