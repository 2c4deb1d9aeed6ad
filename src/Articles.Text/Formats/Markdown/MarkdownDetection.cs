namespace Articles.Text.Formats.Markdown;

/// <summary>Tells Markdown from plain text by marks that plain text does not have.</summary>
internal static class MarkdownDetection
{
    /// <summary>
    /// Whether a text is Markdown: it has a heading marked by <c>#</c> and a blank (not <c>#话题#</c>), or fenced code,
    /// or the line below a table's head, or an image, or a link together with emphasis or list items.
    /// </summary>
    public static bool Is(string text)
    {
        // Nothing else makes it Markdown; most texts have none of these signs.
        if (text.AsSpan().IndexOfAny("#`*]|") < 0)
        {
            return false;
        }
        var (headings, fences, items, links, emphasis, others) = (0, 0, 0, 0, 0, 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).TrimEnd();
            var marks = line.IndexOfAnyExcept('#');
            headings += marks is >= 1 and <= 6 && line[marks] == ' ' ? 1 : 0;
            fences += line.StartsWith("```") ? 1 : 0;
            items += line.StartsWith("- ") || line.StartsWith("* ") ? 1 : 0;
            links += line.Contains("](", StringComparison.Ordinal) ? 1 : 0;
            others += IsBelowHead(line) || IsImage(line) ? 1 : 0;
            emphasis += line.Contains("**", StringComparison.Ordinal) ? 1 : 0;
        }
        return headings > 0
            || fences >= 2
            || others > 0
            || (links > 0 && (items > 0 || emphasis > 0))
            || (emphasis > 1 && items > 1);
    }

    /// <summary><c>| --- | :-: |</c>.</summary>
    private static bool IsBelowHead(ReadOnlySpan<char> line) =>
        line is ['|', .., '|'] && line.Contains("--", StringComparison.Ordinal) && line.IndexOfAnyExcept("|-: ") < 0;

    /// <summary><c>![新馆外景](a.png)</c>, on a line of its own.</summary>
    private static bool IsImage(ReadOnlySpan<char> line) =>
        line.StartsWith("![") && line.EndsWith(")") && line.Contains("](", StringComparison.Ordinal);
}
