using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Repairs;

/// <summary>
/// Puts a decimal point in place of what stands for it between two digits: a small full stop (<c>6﹒5%</c>), a
/// full-width one, or a Chinese full stop before a percentage, where no sentence can end. The middle dot stays: it
/// joins dates (<c>9·11</c>).
/// </summary>
public sealed class SmallFullStopStep : ITextStep
{
    private const double Certain = 0.99;
    private const double FromContext = 0.95;

    /// <inheritdoc/>
    public string Name => "SmallFullStop";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text.AsSpan();
        if (!draft.Has(CharacterSigns.SmallStop))
        {
            return;
        }
        for (
            var i = CharacterKinds.IndexOf(text, 1, CharacterSigns.SmallStop);
            i + 1 < text.Length;
            i = CharacterKinds.IndexOf(text, i + 1, CharacterSigns.SmallStop)
        )
        {
            if (!IsDigit(text[i - 1]) || !IsDigit(text[i + 1]))
            {
                continue;
            }
            if (text[i] is not '。')
            {
                edits.Replace(i, 1, ".", Certain);
            }
            else if (IsPercentage(text[(i + 1)..]))
            {
                edits.Replace(i, 1, ".", FromContext);
            }
        }
    }

    private static bool IsPercentage(ReadOnlySpan<char> text) =>
        IsDigit(text[0]) && (text is [_, '%' or '％', ..] || text is [_, >= '0' and <= '9', '%' or '％', ..]);

    private static bool IsDigit(char character) => character is (>= '0' and <= '9') or (>= '０' and <= '９');
}
