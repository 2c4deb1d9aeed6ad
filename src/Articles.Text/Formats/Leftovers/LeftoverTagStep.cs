using Articles.Text.Pipeline;

namespace Articles.Text.Formats.Leftovers;

/// <summary>
/// Takes out the tags that a copy of a page's source left in a text or in Markdown
/// (<c>标题\n&lt;p&gt;正文&lt;/p&gt;</c>), also with their brackets escaped. A line ends where a block did. A page itself
/// is read as a page; fenced code stays, and an article that speaks of a tag keeps all of its tags.
/// </summary>
internal sealed class LeftoverTagStep : ITextStep
{
    private const int Fewest = 2;

    public string Name => "LeftoverTag";

    public StepPurpose Purpose => StepPurpose.Markup;

    public void Apply(TextDraft draft, EditList edits)
    {
        if (draft.Format is ArticleFormat.Html or ArticleFormat.Docx || draft.Language != "zh" || !MayHave(draft.Text))
        {
            return;
        }
        var (text, tags) = (draft.Text, TagReader.Find(draft.Text));
        if (tags.Count >= Fewest && !tags.Exists(tag => IsMentioned(text, tag)))
        {
            if (draft.Format == ArticleFormat.Markdown)
            {
                RemoveFenced(draft, tags);
            }
            TakeOut(text, tags, edits);
        }
    }

    private static bool MayHave(string text) =>
        text.Contains('>', StringComparison.Ordinal)
        || text.Contains("gt;", StringComparison.Ordinal)
        || text.Contains("\\u003", StringComparison.Ordinal);

    private static void TakeOut(string text, List<LeftoverTag> tags, EditList edits)
    {
        // Whether a line has just ended there.
        var (last, hasEnded) = (0, true);
        foreach (var tag in tags)
        {
            var between = text.AsSpan(last, tag.Start - last).TrimEnd(' ');
            hasEnded = between.IsEmpty ? hasEnded : between[^1] == '\n';
            var mark = tag.Form switch
            {
                TagForm.Line when !hasEnded && !EndsAt(text, tag.End) => "\n",
                TagForm.Cell when !hasEnded => "\t",
                _ => "",
            };
            edits.Replace(tag.Start, tag.Length, mark);
            (last, hasEnded) = (tag.End, hasEnded || mark == "\n");
        }
    }

    private static bool EndsAt(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }
        return at == text.Length || text[at] == '\n';
    }

    // <p>标签, “<br>”: the article is about it.
    private static bool IsMentioned(string text, LeftoverTag tag)
    {
        var before = tag.Start > 0 ? text[tag.Start - 1] : '\0';
        var after = text.AsSpan(tag.End);
        return after.StartsWith("标签")
            || after.StartsWith("標籤")
            || after.StartsWith("元素")
            || (before is '`' or '“' or '「' && after is ['`' or '”' or '」', ..]);
    }

    private static void RemoveFenced(TextDraft draft, List<LeftoverTag> tags)
    {
        var (fenced, isFenced, next) = (new HashSet<int>(), false, 0);
        foreach (var line in draft.Lines)
        {
            isFenced ^=
                draft.Text.AsSpan(line.Start, line.Length).TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];
            for (; next < tags.Count && tags[next].Start < line.End; next++)
            {
                if (isFenced)
                {
                    fenced.Add(tags[next].Start);
                }
            }
        }
        tags.RemoveAll(tag => fenced.Contains(tag.Start));
    }
}
