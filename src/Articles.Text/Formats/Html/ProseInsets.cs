using AngleSharp.Dom;

namespace Articles.Text.Formats.Html;

/// <summary>
/// Finds the boxes (<c>aside</c>) that are set among an article's paragraphs: figures at a glance, a word on somebody.
/// Elsewhere such a box is the page's side bar, and so is one that leads to other articles.
/// </summary>
internal static class ProseInsets
{
    /// <summary>The paragraphs in such boxes.</summary>
    public static IEnumerable<HtmlBlock> Find(MainContent content, List<HtmlBlock> blocks)
    {
        var around = new HashSet<IElement?>();
        foreach (var block in content.Blocks)
        {
            if (block.Prose > 0)
            {
                around.Add(block.Parent);
                around.Add(block.Parent.ParentElement);
            }
        }
        var known = new Dictionary<IElement, IElement?> { [content.Element] = null };
        foreach (var box in blocks.GroupBy(block => Box(block.Parent, known)))
        {
            if (box.Key is not { } element || !around.Contains(element.ParentElement))
            {
                continue;
            }
            var inside = box.ToList();
            if (PageParts.Judge(inside, isAbove: false) == PagePart.Article)
            {
                foreach (var block in inside.Where(block => !block.IsLinks))
                {
                    yield return block;
                }
            }
        }
    }

    /// <summary>The box that an element of the article stands in; null where it stands in none.</summary>
    private static IElement? Box(IElement element, Dictionary<IElement, IElement?> known)
    {
        var path = new List<IElement>();
        IElement? e = element;
        IElement? box = null;
        while (e is not null && !known.TryGetValue(e, out box))
        {
            path.Add(e);
            e = e.ParentElement;
        }
        for (var i = path.Count - 1; i >= 0; i--)
        {
            // What is not below the article's element ends at the page's own.
            box = box ?? (e is not null && path[i].LocalName == "aside" ? path[i] : null);
            known[path[i]] = box;
        }
        return box;
    }
}
