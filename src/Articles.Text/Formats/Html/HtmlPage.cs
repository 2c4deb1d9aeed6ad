using AngleSharp.Html.Parser;

namespace Articles.Text.Formats.Html;

/// <summary>Takes the article out of an HTML page.</summary>
internal static class HtmlPage
{
    // Two different tags of these, or a doctype, make a text HTML.
    private static readonly string[] Tags =
    [
        "<html",
        "<body",
        "<div",
        "<p>",
        "<p ",
        "</p>",
        "<br",
        "<head",
        "<meta",
        "<table",
        "<article",
        "<h1",
    ];

    /// <summary>Whether a text is a page or a part of one.</summary>
    public static bool Is(string text)
    {
        var head = text.AsSpan().TrimStart();
        if (
            head.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
            || head.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        )
        {
            return true;
        }
        if (head[0] != '<')
        {
            return false;
        }
        var found = 0;
        foreach (var tag in Tags)
        {
            found += text.Contains(tag, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }
        return found >= 2;
    }

    /// <summary>The article's paragraphs, one a line, the title first, and what the page's metadata says of it.</summary>
    public static (string Text, ArticleFacts Facts) Read(string html)
    {
        var document = new HtmlParser().ParseDocument(HtmlPruning.Prune(html));
        var facts = HtmlMetadata.Read(document);
        if (document.Body is not { } body)
        {
            return (string.Empty, facts);
        }
        var blocks = HtmlBlocks.Read(body);
        var main = MainContent.Find(body, blocks).ToList();
        var heading = HtmlTitle.Find(blocks, facts.Title ?? document.Title);
        var title = heading?.Text ?? facts.Title ?? HtmlTitle.OfPage(document.Title, main);
        // What stands above the title and is no prose belongs to the page.
        var start = heading is null ? 0 : blocks.IndexOf(heading);
        var above = blocks.Take(start).Where(b => b.Prose == 0).ToHashSet();
        var lines = main.Where(b => b != heading && !above.Contains(b)).Select(b => b.Text).ToList();
        if (title is not null && lines.Count > 0)
        {
            lines.Remove(title);
            lines.Insert(0, title);
        }
        return (string.Join('\n', lines), facts with { Title = title });
    }
}
