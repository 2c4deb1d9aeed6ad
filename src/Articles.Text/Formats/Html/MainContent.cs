using AngleSharp.Dom;

namespace Articles.Text.Formats.Html;

/// <summary>
/// Finds the article on a page by where its prose stands: from the body down, as long as one child holds most of the
/// prose. What is left inside of lists of links (menus, related articles) is dropped paragraph by paragraph.
/// </summary>
internal static class MainContent
{
    private const double Most = 0.75;

    /// <summary>The article's paragraphs, in order.</summary>
    public static IEnumerable<HtmlBlock> Find(IElement body, IReadOnlyList<HtmlBlock> blocks)
    {
        var prose = new Dictionary<IElement, int>();
        foreach (var block in blocks)
        {
            var amount = block.Prose;
            for (var e = block.Parent; amount > 0 && e is not null; e = e.ParentElement)
            {
                prose[e] = prose.GetValueOrDefault(e) + amount;
            }
        }
        var main = body;
        while (Child(main, prose) is { } child)
        {
            main = child;
        }
        foreach (var block in blocks)
        {
            if (block.LinkLength * 2 <= block.Text.Length && Holds(main, block.Parent))
            {
                yield return block;
            }
        }
    }

    private static IElement? Child(IElement element, Dictionary<IElement, int> prose)
    {
        var whole = prose.GetValueOrDefault(element);
        foreach (var child in element.Children)
        {
            if (
                whole > 0
                && prose.GetValueOrDefault(child) >= whole * Most
                && child.LocalName is not ("p" or "tr" or "td" or "li")
            )
            {
                return child;
            }
        }
        return null;
    }

    private static bool Holds(IElement main, IElement element)
    {
        for (var e = element; e is not null; e = e.ParentElement)
        {
            if (ReferenceEquals(e, main))
            {
                return true;
            }
        }
        return false;
    }
}
