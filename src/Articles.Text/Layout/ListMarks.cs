using System.Buffers;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Takes out the sign that a layout sets before a paragraph (<c>■市图书馆每天限两千人；</c>), as Markdown's own list marks go,
/// and the arrows at a line's end that point at the picture below it (<c>新馆什么样↓↓↓</c>). Several signs are a rating.
/// </summary>
internal sealed class ListMarks : ITextStep
{
    private const int FewestArrows = 2;
    private static readonly SearchValues<char> Marks = SearchValues.Create("■◆◇◈●★☆▪▫•❖✦✧◎▌▍↓⬇");

    public string Name => "ListMarks";

    public StepPurpose Purpose => StepPurpose.Layout;

    public void Apply(TextDraft draft, EditList edits)
    {
        var text = draft.Text;
        if (!text.AsSpan().ContainsAny(Marks))
        {
            return;
        }
        foreach (var line in draft.Lines)
        {
            var span = text.AsSpan(line.Start, line.Length);
            var start = span.Length - span.TrimStart(" \u3000").Length;
            var length = start < span.Length ? MarkLength(span[start..]) : 0;
            if (length > 0)
            {
                edits.Remove(line.Start + start, length);
            }
            var arrows = span.Length - span.TrimEnd("↓⬇").Length;
            if (arrows >= FewestArrows && arrows < span.Length)
            {
                edits.Remove(line.End - arrows, arrows);
            }
        }
    }

    /// <summary>How long a sign is with the blanks behind it, where text follows.</summary>
    private static int MarkLength(ReadOnlySpan<char> line)
    {
        if (!Marks.Contains(line[0]) || line[0] is '↓' or '⬇')
        {
            return 0;
        }
        var rest = line[1..].TrimStart(" \u3000");
        return
            !rest.IsEmpty
            && (
                CharacterClass.IsHan(rest[0])
                || char.IsAsciiLetterOrDigit(rest[0])
                || "“《【（".Contains(rest[0], StringComparison.Ordinal)
            )
            ? line.Length - rest.Length
            : 0;
    }
}
