using Articles.Text.Pipeline;

namespace Articles.Text.Conversion;

/// <summary>
/// Writes 着 where traditional text writes 著 for it (<see cref="AspectParticle"/>). It goes before
/// <see cref="TraditionalToSimplifiedStep"/>: only there can a line still be seen to be in traditional characters.
/// </summary>
public sealed class AspectParticleStep : ITextStep
{
    private const char Write = '著';

    /// <inheritdoc/>
    public string Name => "AspectParticle";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Conversion;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        foreach (var line in draft.Lines)
        {
            var text = draft.Text.AsSpan(line.Start, line.Length);
            if (text.Contains(Write) && TraditionalLines.Includes(draft, line))
            {
                Apply(text, line.Start, edits);
            }
        }
    }

    private static void Apply(ReadOnlySpan<char> text, int lineStart, EditList edits)
    {
        // No dictionary of the conversion has 著 in it: the first 著 of the one text is the first of the other.
        var simplified = ChineseConverter.Convert(text, ConversionKind.T2S);
        var (place, seen) = (-1, -1);
        foreach (var found in AspectParticle.Find(simplified))
        {
            while (seen < found)
            {
                seen = simplified.IndexOf(Write, seen + 1);
                place += 1 + text[(place + 1)..].IndexOf(Write);
            }

            edits.Replace(lineStart + place, 1, "着");
        }
    }
}
