using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Takes out the arrow that a page sets before a caption to point at its picture (<c>◀新馆外景。</c>). The same arrow
/// on neighbouring lines is a list's, and stays.
/// </summary>
internal sealed class CaptionArrows : ITextStep
{
    public string Name => "CaptionArrows";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        if (!draft.Has(CharacterSigns.Arrow))
        {
            return;
        }
        var (text, lines) = (draft.Text, new LayoutLines(draft.Text));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            if (!Caption.IsArrow(line[0]) || !Caption.Is(line) || IsListed(text, lines, i))
            {
                continue;
            }
            var length = 1;
            while (length < line.Length && CharacterClass.IsBlank(line[length]))
            {
                length++;
            }
            if (length < line.Length)
            {
                edits.Remove(lines[i].Start, length);
            }
        }
    }

    private static bool IsListed(string text, LayoutLines lines, int i)
    {
        var arrow = text[lines[i].Start];
        return (i > 0 && text[lines[i - 1].Start] == arrow)
            || (i + 1 < lines.Count && text[lines[i + 1].Start] == arrow);
    }
}
