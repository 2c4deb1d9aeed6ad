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

    /// <summary>The article's paragraphs, one a line, the title first, what the page's metadata says of it, and what
    /// stands beside its title.</summary>
    public static (string Text, ArticleFacts Facts, IReadOnlyList<string> Beside) Read(string html)
    {
        var document = new HtmlParser().ParseDocument(HtmlPruning.Prune(html));
        var facts = HtmlMetadata.Read(document);
        if (document.Body is not { } body)
        {
            return (string.Empty, facts, []);
        }
        var blocks = HtmlBlocks.Read(body);
        var content = MainContent.Find(body, blocks);
        var heading = HtmlTitle.Find(blocks, content.Blocks, facts.Title ?? document.Title);
        var main = BesideProse.Add(content, blocks, heading);
        var title = heading?.Text ?? HtmlTitle.Declared(facts.Title) ?? HtmlTitle.OfPage(document.Title, main);
        // What stands above the title and is no prose belongs to the page.
        var start = heading is null ? 0 : blocks.IndexOf(heading);
        var above = blocks.Take(start).Where(b => b.Prose == 0).ToHashSet();
        var lines = main.Where(b => b != heading && !above.Contains(b)).Select(b => b.Text).ToList();
        if (title is not null && lines.Count > 0)
        {
            lines.Remove(title);
            lines.Insert(0, title);
        }
        return (string.Join('\n', lines), facts with { Title = title }, Beside(blocks, main, heading));
    }

    /// <summary>
    /// The short paragraphs around the title that are not the article's: a page sets the date and the source there.
    /// </summary>
    private static List<string> Beside(List<HtmlBlock> blocks, List<HtmlBlock> main, HtmlBlock? heading)
    {
        const int Most = 10;
        const int Longest = 80;
        var inMain = main.ToHashSet();
        var prose = blocks.FindIndex(b => b.Prose > 0 && b != heading && inMain.Contains(b));
        var title = heading is null ? -1 : blocks.IndexOf(heading);
        var last = blocks.FindLastIndex(b => b.Prose > 0 && inMain.Contains(b));
        var from = title >= 0 && title < prose ? title + 1 : Math.Max(0, prose - Most);
        return
        [
            .. blocks
                .Take(Math.Min(Math.Max(0, prose), from + Most))
                .Skip(from)
                // Some set the date below the article, with its label: without one it may be another article's.
                .Concat(blocks.Skip(last + 1).Take(Most).Where(b => b.Text.Contains("发布", StringComparison.Ordinal)))
                .Where(b => !inMain.Contains(b) && b.Text.Length <= Longest)
                .Select(b => b.Text),
        ];
    }
}
