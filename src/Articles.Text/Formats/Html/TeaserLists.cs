using AngleSharp.Dom;
using Articles.Text.Furniture;

namespace Articles.Text.Formats.Html;

/// <summary>
/// Finds the lists of other articles on a page: three items and more of a list with a paragraph in each that is a
/// link, and the box around a label such as <c>相关阅读</c> or <c>网友评论</c>. An article's own list holds no headlines that lead away.
/// </summary>
internal static class TeaserLists
{
    private const int FewestItems = 3;
    private const int LongestLabel = 16;

    // A box with more of the page's prose than this holds the article itself.
    private const double MostProse = 0.4;

    /// <summary>The elements that hold such lists.</summary>
    /// <param name="blocks">The page's paragraphs.</param>
    /// <param name="prose">How much prose each element holds.</param>
    /// <param name="whole">How much the article's element holds.</param>
    public static HashSet<IElement> Find(IReadOnlyList<HtmlBlock> blocks, Dictionary<IElement, int> prose, int whole)
    {
        var found = new HashSet<IElement>();
        var items = new HashSet<IElement>();
        var firsts = new Dictionary<IElement, HtmlBlock>();
        foreach (var block in blocks)
        {
            for (IElement? e = block.Parent; e is not null && firsts.TryAdd(e, block); e = e.ParentElement) { }
            if (block.IsLinks && Item(block.Parent) is { } item)
            {
                items.Add(item);
            }
        }
        foreach (var block in blocks)
        {
            if (block.Text.Length <= LongestLabel && IsLabel(block.Text))
            {
                found.Add(Box(block, firsts, prose, whole));
            }
        }
        foreach (var list in items.GroupBy(item => item.ParentElement))
        {
            var count = list.Count();
            if (
                list.Key is { } element
                && count >= FewestItems
                && count * 2 > element.ChildElementCount
                && prose.GetValueOrDefault(element) <= whole * MostProse
            )
            {
                found.Add(element);
            }
        }
        return found;
    }

    /// <summary>Whether a paragraph is a label below which a site lists other articles, or what its readers say.</summary>
    public static bool IsLabel(string text) => FurniturePhrases.IsRelated(text) || FurniturePhrases.AreComments(text);

    private static IElement? Item(IElement element)
    {
        const int Nearest = 6;
        IElement? e = element;
        for (var i = 0; i < Nearest && e is not null; i++, e = e.ParentElement)
        {
            if (e.LocalName is "li" or "dl")
            {
                return e;
            }
        }
        return null;
    }

    /// <summary>The largest element that begins with a label and does not hold the article too.</summary>
    private static IElement Box(
        HtmlBlock label,
        Dictionary<IElement, HtmlBlock> firsts,
        Dictionary<IElement, int> prose,
        int whole
    )
    {
        var box = label.Parent;
        while (
            box.ParentElement is { LocalName: not ("body" or "html") } outer
            && firsts[outer] == label
            && prose.GetValueOrDefault(outer) <= whole * MostProse
            && outer.QuerySelector("h1") is null
        )
        {
            box = outer;
        }
        return box;
    }
}
