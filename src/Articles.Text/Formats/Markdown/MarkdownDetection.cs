namespace Articles.Text.Formats.Markdown;

/// <summary>Tells Markdown from plain text by marks that plain text does not have.</summary>
internal static class MarkdownDetection
{
    /// <summary>
    /// Whether a text is Markdown: it has a heading marked by <c>#</c> and a blank (not <c>#话题#</c>), or fenced code,
    /// or a link together with emphasis or list items.
    /// </summary>
    public static bool Is(string text)
    {
        // Nothing else makes it Markdown; most texts have none of these signs.
        if (text.AsSpan().IndexOfAny("#`*]") < 0)
        {
            return false;
        }
        var (headings, fences, items, links, emphasis) = (0, 0, 0, 0, 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range).TrimEnd();
            var marks = line.IndexOfAnyExcept('#');
            headings += marks is >= 1 and <= 6 && line[marks] == ' ' ? 1 : 0;
            fences += line.StartsWith("```") ? 1 : 0;
            items += line.StartsWith("- ") || line.StartsWith("* ") ? 1 : 0;
            links += line.Contains("](", StringComparison.Ordinal) ? 1 : 0;
            emphasis += line.Contains("**", StringComparison.Ordinal) ? 1 : 0;
        }
        return headings > 0 || fences >= 2 || (links > 0 && (items > 0 || emphasis > 0)) || (emphasis > 1 && items > 1);
    }
}
