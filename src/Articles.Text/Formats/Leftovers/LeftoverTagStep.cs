using Articles.Text.Pipeline;

namespace Articles.Text.Formats.Leftovers;

/// <summary>
/// Takes out the tags that a copy of a page's source left in a text or in Markdown
/// (<c>标题\n&lt;p&gt;正文&lt;/p&gt;</c>): see <see cref="LeftoverTags"/>. A line ends where a block did, but inside the cell
/// and the row of a table; a list's mark that nothing but tags stands behind goes with them.
/// </summary>
internal sealed class LeftoverTagStep : ITextStep
{
    public string Name => "LeftoverTag";

    public StepPurpose Purpose => StepPurpose.Markup;

    public void Apply(TextDraft draft, EditList edits)
    {
        var (text, tags) = (draft.Text, draft.Leftovers ?? LeftoverTags.In(draft.Text, draft.Format));
        // Whether a line has just ended there, and whether it is a row of a table in Markdown.
        var (last, hasEnded, isRow) = (0, true, text is ['|', ..]);
        for (var i = 0; i < tags.Count; i++)
        {
            var tag = tags[i];
            var between = text.AsSpan(last, tag.Start - last).TrimEnd(' ');
            hasEnded = between.IsEmpty ? hasEnded : between[^1] == '\n';
            var lineEnd = between.LastIndexOf('\n');
            isRow = lineEnd < 0 ? isRow : text[last + lineEnd + 1] == '|';
            var mark = tag.Form switch
            {
                TagForm.Line when !hasEnded && !EndsAt(text, tag.End) && !IsInCell(tags, i) => isRow ? " " : "\n",
                TagForm.Cell when tag.Closes => "\t",
                _ => "",
            };
            if (i + 1 < tags.Count && LeftoverSpan.Read(text, tag, tags[i + 1]) is { } instead)
            {
                edits.Replace(tag.Start, tags[i + 1].End - tag.Start, instead);
                (last, hasEnded) = (tags[++i].End, hasEnded && instead.Length == 0);
                continue;
            }
            // A list's mark that nothing but tags stands behind marks nothing.
            var item = ItemMark(text, tags, i);
            edits.Replace(tag.Start - item, tag.Length + item, mark);
            (last, hasEnded) = (tag.End, hasEnded || mark == "\n");
        }
    }

    /// <summary>How long the mark of a list before a tag is (<c>•</c>, <c>1.</c>) where its line has nothing else but tags.</summary>
    private static int ItemMark(string text, IReadOnlyList<LeftoverTag> tags, int at)
    {
        var start = tags[at].Start == 0 ? 0 : text.LastIndexOf('\n', tags[at].Start - 1) + 1;
        var before = text.AsSpan(start, tags[at].Start - start).Trim(" \u3000\t");
        if (
            before is not ("•" or "·" or "*" or "-")
            && !(before is [.., '.'] && before[..^1].IndexOfAnyExceptInRange('0', '9') < 0)
        )
        {
            return 0;
        }
        var end = tags[at].End;
        for (var next = at + 1; next < tags.Count && text.AsSpan(end, tags[next].Start - end).Trim(' ').IsEmpty; next++)
        {
            end = tags[next].End;
        }
        return EndsAt(text, end) ? tags[at].Start - start : 0;
    }

    private static bool EndsAt(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }
        return at == text.Length || text[at] == '\n';
    }

    // <td><p>, </p></td>: the paragraph is the cell.
    private static bool IsInCell(IReadOnlyList<LeftoverTag> tags, int at) =>
        (at > 0 && tags[at - 1] is { Form: TagForm.Cell, Closes: false } opening && opening.End == tags[at].Start)
        || (
            at + 1 < tags.Count
            && tags[at + 1] is { Form: TagForm.Cell, Closes: true } closing
            && closing.Start == tags[at].End
        );
}
