using Articles.Text.Facts;
using Articles.Text.Layout;

namespace Articles.Text.Formats.Html;

/// <summary>Finds the article's headline among a page's paragraphs.</summary>
internal static class HtmlTitle
{
    private const int Shortest = 4;
    private const int FactLines = 12;
    private const string Separators = "_-|｜︱丨—–·/／~（(»« ";

    /// <summary>
    /// The longest paragraph that the declared title begins with (the site's name stands behind it), else the first
    /// <c>h1</c> that is not a link to the site, else a heading above a line of facts, else, where the
    /// head declares none, one in an element that is named for it, else the heading right before the prose; null when
    /// there is none.
    /// </summary>
    public static HtmlBlock? Find(List<HtmlBlock> blocks, List<HtmlBlock> main, string? declared)
    {
        var wanted = declared?.Trim();
        // A quotation in the headline cuts an attribute short: content="新馆开放 读者称"新面貌"".
        if (wanted?.Length >= Shortest && blocks.Find(b => IsHeading(b) && Continues(wanted, b.Text)) is { } whole)
        {
            return whole;
        }
        HtmlBlock? found = null;
        foreach (var block in blocks)
        {
            if (wanted is not null && Begins(wanted, block.Text) && block.Text.Length > (found?.Text.Length ?? 0))
            {
                found = block;
            }
        }
        return found
            ?? blocks.Find(IsHeading)
            ?? AboveFacts(blocks, main)
            ?? (string.IsNullOrWhiteSpace(wanted) ? Named(blocks, main) : null)
            ?? SetApart(blocks, main);
    }

    /// <summary>A heading before the article's prose in an element that is named for it: <c>news_title</c>.</summary>
    private static HtmlBlock? Named(List<HtmlBlock> blocks, List<HtmlBlock> main)
    {
        var prose = main.Find(b => b.Prose > 0 && !IsNamedTitle(b));
        foreach (var block in blocks)
        {
            if (block == prose)
            {
                break;
            }
            if (block.LinkLength == 0 && IsNamedTitle(block) && Headline.CanBe(block.Text))
            {
                return block;
            }
        }
        return null;
    }

    /// <summary>
    /// The heading right before the article's prose, with no more than lines of facts and a subtitle between: an <c>h2</c>
    /// or <c>h3</c>, else the longest of the lines that are centred.
    /// </summary>
    private static HtmlBlock? SetApart(List<HtmlBlock> blocks, List<HtmlBlock> main)
    {
        const int Nearest = 5;
        var prose = main.Find(b => b.Prose > 0 && !b.IsHeading && !IsCentred(b)) is { } first
            ? blocks.IndexOf(first)
            : 0;
        HtmlBlock? centred = null;
        for (var i = prose - 1; i >= Math.Max(0, prose - Nearest) && blocks[i].LinkLength == 0; i--)
        {
            var block = blocks[i];
            if (!Headline.CanBe(block.Text) || block.IsRow)
            {
                continue;
            }
            if (block.Parent.LocalName is "h2" or "h3")
            {
                return block;
            }
            centred =
                IsCentred(block)
                && !block.Text.Contains('〔', StringComparison.Ordinal)
                && block.Text.Length > (centred?.Text.Length ?? 0)
                    ? block
                    : centred;
        }
        return centred;
    }

    private static bool IsCentred(HtmlBlock block) =>
        block.Parent.LocalName == "center"
        || block.Parent.ParentElement?.LocalName == "center"
        || string.Equals(block.Parent.GetAttribute("align"), "center", StringComparison.OrdinalIgnoreCase)
        || block
            .Parent.GetAttribute("style")
            ?.Replace(" ", "", StringComparison.Ordinal)
            .Contains("text-align:center", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsNamedTitle(HtmlBlock block) => IsTitle(block.Parent.ClassName) || IsTitle(block.Parent.Id);

    private static bool IsTitle(string? names)
    {
        foreach (var range in names.AsSpan().SplitAny(' ', '-', '_'))
        {
            var name = names.AsSpan()[range];
            if (
                name.EndsWith("title", StringComparison.OrdinalIgnoreCase)
                || name.Equals("headline", StringComparison.OrdinalIgnoreCase)
                || name.Equals("tit", StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsHeading(HtmlBlock block) =>
        block.Parent.LocalName == "h1" && block.Text.Length >= Shortest && block.LinkLength * 2 <= block.Text.Length;

    private static bool Continues(string declared, string heading) =>
        heading.Length > declared.Length
        && heading.StartsWith(declared, StringComparison.Ordinal)
        && IsQuotation(heading[declared.Length]);

    /// <summary>A heading right above a line of facts, before the article's prose.</summary>
    private static HtmlBlock? AboveFacts(List<HtmlBlock> blocks, List<HtmlBlock> main)
    {
        var prose = main.Find(b => b.Prose > 0);
        for (var i = 1; i < blocks.Count && blocks[i] != prose && blocks[i - 1] != prose; i++)
        {
            var above = blocks[i - 1];
            if (above.LinkLength == 0 && DateLine.Read(blocks[i].Text) is not null && Headline.CanBe(above.Text))
            {
                return above;
            }
        }
        return null;
    }

    /// <summary>The title that the head declares; a dash is the headline's own, bars set the site's name off.</summary>
    public static string? Declared(string? title) =>
        title is not null && HtmlMetadata.Bar(title) > 0 ? HtmlMetadata.WithoutSite(title) : title;

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
            // Below the prose stands who signed it, and when.
            if (main[i].Text.Contains('。', StringComparison.Ordinal))
            {
                break;
            }
        }
        return HtmlMetadata.WithoutSite(title);
    }

    /// <summary>Whether the declared title begins with a text; a page's head and its body may write quotations in other marks.</summary>
    private static bool Begins(string declared, string text)
    {
        if (text.Length < Shortest || declared.Length < text.Length)
        {
            return false;
        }
        for (var i = 0; i < text.Length; i++)
        {
            if (declared[i] != text[i] && !(IsQuotation(declared[i]) && IsQuotation(text[i])))
            {
                return false;
            }
        }
        return declared.Length == text.Length || Separators.Contains(declared[text.Length], StringComparison.Ordinal);
    }

    private static bool IsQuotation(char c) =>
        c is '"' or '“' or '”' or '\'' or '‘' or '’' or '「' or '」' or '『' or '』';
}
