using Articles.Text.Facts;
using Articles.Text.Layout;

namespace Articles.Text.Formats.Html;

/// <summary>Finds the article's headline among a page's paragraphs.</summary>
internal static class HtmlTitle
{
    private const int Shortest = 4;
    private const int FactLines = 12;
    private const string Separators = "_-|—–·/~（( ";

    /// <summary>
    /// The longest paragraph that the declared title begins with (the site's name stands behind it), else the first
    /// <c>h1</c> that is not a link to the site, else a heading above a line of facts; null when there is none.
    /// </summary>
    public static HtmlBlock? Find(List<HtmlBlock> blocks, List<HtmlBlock> main, string? declared)
    {
        var wanted = declared?.Trim();
        HtmlBlock? found = null;
        foreach (var block in blocks)
        {
            if (wanted is not null && Begins(wanted, block.Text) && block.Text.Length > (found?.Text.Length ?? 0))
            {
                found = block;
            }
        }
        return found
            ?? blocks.Find(b =>
                b.Parent.LocalName == "h1" && b.Text.Length >= Shortest && b.LinkLength * 2 <= b.Text.Length
            )
            ?? AboveFacts(blocks, main);
    }

    /// <summary>A heading right above a line of facts, before the article's prose.</summary>
    private static HtmlBlock? AboveFacts(List<HtmlBlock> blocks, List<HtmlBlock> main)
    {
        var prose = main.Find(b => b.Prose > 0);
        for (var i = 1; i < blocks.Count && blocks[i] != prose; i++)
        {
            var above = blocks[i - 1];
            if (above.LinkLength == 0 && DateLine.Read(blocks[i].Text) is not null && Headline.CanBe(above.Text))
            {
                return above;
            }
        }
        return null;
    }

    /// <summary>
    /// The title that the browser's tab shows, without the site's name; null where a heading above a line of facts
    /// tells the article's own.
    /// </summary>
    public static string? OfPage(string? title, List<HtmlBlock> main)
    {
        for (var i = 1; i < Math.Min(FactLines, main.Count); i++)
        {
            if (DateLine.Read(main[i].Text) is not null && Headline.CanBe(main[i - 1].Text))
            {
                return null;
            }
        }
        return HtmlMetadata.WithoutSite(title);
    }

    private static bool Begins(string declared, string text) =>
        text.Length >= Shortest
        && declared.StartsWith(text, StringComparison.Ordinal)
        && (declared.Length == text.Length || Separators.Contains(declared[text.Length], StringComparison.Ordinal));
}
