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
        var title = blocks.FirstOrDefault(b => b.Parent.LocalName == "h1" && b.Text.Length > 3)?.Text ?? facts.Title;
        var lines = main.Select(b => b.Text).ToList();
        if (title is not null && lines.Count > 0)
        {
            lines.Remove(title);
            lines.Insert(0, title);
        }
        return (string.Join('\n', lines), facts with { Title = title });
    }
}
