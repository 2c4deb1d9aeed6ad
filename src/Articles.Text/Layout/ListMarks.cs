using System.Buffers;
using Articles.Text.Characters;
using Articles.Text.Pipeline;

namespace Articles.Text.Layout;

/// <summary>
/// Takes out the sign that a layout sets before a paragraph (<c>■市图书馆每天限两千人；</c>), as Markdown's own list marks go,
/// and the arrows at a line's end that point at the picture below it (<c>新馆什么样↓↓↓</c>). Several signs are a rating,
/// a sign whose hollow or filled form opens other lines tells those apart, and arrows behind a figure are a finding.
/// </summary>
internal sealed class ListMarks : ITextStep
{
    private const int FewestArrows = 2;
    private const string Pairs = "■□◆◇●○★☆▪▫";
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
        var contrasted = Contrasted(text, draft.Lines);
        foreach (var line in draft.Lines)
        {
            var span = line.Of(text);
            var start = span.Length - span.TrimStart(" \u3000").Length;
            var length = start < span.Length ? MarkLength(span[start..]) : 0;
            if (length > 0 && !contrasted.Contains(span[start]))
            {
                edits.Remove(line.Start + start, length);
            }
            var arrows = span.Length - span.TrimEnd("↓⬇").Length;
            if (arrows >= FewestArrows && span[..^arrows].TrimEnd(" \u3000") is [.., var last] && IsText(last))
            {
                edits.Remove(line.End - arrows, arrows);
            }
        }
    }

    /// <summary>The signs that open lines beside their other form, or that a legend explains (<c>标★的为重点项目</c>).</summary>
    private static HashSet<char> Contrasted(string text, IReadOnlyList<TextLine> lines)
    {
        var opening = new HashSet<char>();
        foreach (var line in lines)
        {
            if (line.Of(text).TrimStart(" \u3000") is [var first, ..])
            {
                opening.Add(first);
            }
        }
        var contrasted = new HashSet<char>();
        for (var i = 0; i < Pairs.Length; i++)
        {
            if (
                (opening.Contains(Pairs[i]) && opening.Contains(Pairs[i ^ 1]))
                || text.Contains($"标{Pairs[i]}", StringComparison.Ordinal)
                || text.Contains($"带{Pairs[i]}", StringComparison.Ordinal)
            )
            {
                contrasted.Add(Pairs[i]);
            }
        }
        return contrasted;
    }

    private static bool IsText(char c) => CharacterClass.IsHan(c) || c is '？' or '！' or '：' or '。' or '”';

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
