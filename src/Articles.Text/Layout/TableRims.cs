using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Takes out what is left of a table that a page was laid out with: bars alone on a line, and bars behind a line that has
/// none between words (<c>新馆开放 | |||</c>). A table's own row stays, an empty one among others too.
/// </summary>
internal sealed class TableRims : ITextStep
{
    private const string Bars = "|｜";
    private const string BarsAndBlanks = Bars + " \u3000\t";

    public string Name => "TableRims";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var (text, lines) = (draft.Text, draft.Lines);
        if (draft.Format == ArticleFormat.Markdown || text.AsSpan().IndexOfAny(Bars) < 0)
        {
            return;
        }
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Of(text);
            if (line.IndexOfAny(Bars) < 0)
            {
                continue;
            }
            var kept = line.TrimEnd(BarsAndBlanks);
            if (kept.IsEmpty)
            {
                if (!IsRow(text, lines, i - 1) && !IsRow(text, lines, i + 1))
                {
                    edits.Remove(lines[i].Start, lines[i].Length);
                }
            }
            else if (line[kept.Length..].IndexOfAny(Bars) >= 0 && kept.IndexOfAny(Bars) < 0)
            {
                edits.Remove(lines[i].Start + kept.Length, line.Length - kept.Length);
            }
        }
    }

    private static bool IsRow(string text, IReadOnlyList<TextLine> lines, int index) =>
        index >= 0 && index < lines.Count && lines[index].Of(text).Trim(BarsAndBlanks).IndexOfAny(Bars) >= 0;
}
