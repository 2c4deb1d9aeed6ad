using AngleSharp.Dom;
using Articles.Text.Characters;
using Articles.Text.Layout;

namespace Articles.Text.Formats.Html;

/// <summary>
/// The lines of a <c>pre</c>: its author broke them at one width, which is the widest that two of them have. A line of
/// that width that has not ended its sentence goes on in the one right below, unless that one is set in further. Where
/// every such line ends with a mark the lines are verse, and where wide gaps set columns apart a table.
/// </summary>
internal sealed class PreformattedLines
{
    private const float Narrowest = 12;

    // A line may lack a character or two where the next mark or word did not fit.
    private const float Slack = 2.5f;
    private readonly List<Line> lines = [];
    private bool hasGap;

    /// <summary>Adds a line.</summary>
    /// <param name="owner">The element that it stands in.</param>
    /// <param name="text">The line, with the blanks before it.</param>
    /// <param name="linkLength">How much of it is links.</param>
    public void Add(IElement owner, string text, int linkLength)
    {
        var end = text.AsSpan().TrimEnd().Length;
        var start = end - text.AsSpan(0, end).TrimStart().Length;
        if (start < end)
        {
            var width = LayoutLine.At(text, 0, start, end, 0).Width;
            lines.Add(new Line(new HtmlBlock(owner, text[start..end], linkLength, false), start, width, hasGap));
            hasGap = false;
        }
    }

    /// <summary>Adds an empty line.</summary>
    public void AddGap() => hasGap = true;

    /// <summary>The paragraphs; afterwards it holds none.</summary>
    public IEnumerable<HtmlBlock> Take()
    {
        var paragraphs = new List<HtmlBlock>();
        var edge = Edge();
        var first = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var block = lines[i].Block;
            if (i > 0 && Continues(lines[first], lines[i - 1], lines[i], edge))
            {
                var before = paragraphs[^1];
                var glue = char.IsAsciiLetter(before.Text[^1]) && char.IsAsciiLetter(block.Text[0]) ? " " : "";
                paragraphs[^1] = before with
                {
                    Text = $"{before.Text}{glue}{block.Text}",
                    LinkLength = before.LinkLength + block.LinkLength,
                };
                continue;
            }
            first = i;
            paragraphs.Add(block);
        }
        lines.Clear();
        hasGap = false;
        return paragraphs;
    }

    /// <summary>The width that the lines are broken at; beyond any where they are not.</summary>
    private float Edge()
    {
        var widest = 0f;
        foreach (var line in lines)
        {
            widest = Math.Max(widest, line.Width);
        }
        var (full, cut) = (0, 0);
        foreach (var line in lines)
        {
            if (line.Width >= widest - Slack)
            {
                full++;
                cut += CharacterClass.IsHan(line.Block.Text[^1]) ? 1 : 0;
            }
        }
        return widest >= Narrowest && full > 1 && cut > 0 ? widest - Slack : float.MaxValue;
    }

    private static bool Continues(Line first, Line line, Line next, float edge)
    {
        if (
            line.Width < edge
            || next.HasGapBefore
            || next.Indent > line.Indent
            || LayoutLine.BeginsParagraph(next.Block.Text)
            || IsTable(line.Block.Text)
            || IsTable(next.Block.Text)
        )
        {
            return false;
        }
        // The edge and a sentence's end may fall together where indents tell paragraphs.
        return !LayoutLine.EndsSentence(line.Block.Text) || first.Indent > next.Indent;
    }

    private static bool IsTable(string line) =>
        line.Contains("  ", StringComparison.Ordinal)
        || line.Contains('\t', StringComparison.Ordinal)
        || line.Contains("\u3000\u3000", StringComparison.Ordinal);

    private sealed record Line(HtmlBlock Block, int Indent, float Width, bool HasGapBefore);
}
