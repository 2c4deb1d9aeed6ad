using AngleSharp.Dom;

namespace Articles.Text.Formats.Html;

/// <summary>
/// Finds the article on a page by where its prose stands: from the body down, as long as one child holds most of the
/// prose. What is left inside of lists of links (menus, related articles) is dropped paragraph by paragraph, and so is
/// what stands in an element that is named for a part of the site (comments, shares). What the article has besides, beside
/// that element, <see cref="BesideProse"/> finds.
/// </summary>
internal sealed class MainContent
{
    private const double Most = 0.75;

    // What pages call the parts that are not the article, in class names and ids.
    private static readonly HashSet<string> SiteParts = new(StringComparer.OrdinalIgnoreCase)
    {
        "ad",
        "ads",
        "adjacent",
        "advert",
        "bdshare",
        "breadcrumb",
        "breadcrumbs",
        "comment",
        "comments",
        "copyright",
        "crumb",
        "crumbs",
        "foot",
        "footer",
        "hotnews",
        "login",
        "pager",
        "pagination",
        "pinglun",
        "qrcode",
        "recommend",
        "related",
        "relevant",
        "rightbar",
        "share",
        "sidebar",
        "toolbar",
        "tuijian",
        "xgxw",
        "xgyd",
    };

    // Of the elements around the prose whether they are the article's.
    private readonly Dictionary<IElement, bool> around;

    private MainContent(IElement element, List<HtmlBlock> blocks, Dictionary<IElement, bool> around)
    {
        (Element, Blocks) = (element, blocks);
        this.around = around;
    }

    /// <summary>The element that holds the prose.</summary>
    public IElement Element { get; }

    /// <summary>The article's paragraphs in it, in order.</summary>
    public List<HtmlBlock> Blocks { get; }

    /// <summary>Finds the article.</summary>
    public static MainContent Find(IElement body, IReadOnlyList<HtmlBlock> blocks)
    {
        // Comments may be longer than the article; only where nothing else is prose do such parts count.
        var known = new Dictionary<IElement, bool> { [body] = true };
        var prose = Prose(blocks.Where(block => IsArticles(block.Parent, known)));
        prose = prose.Count > 0 ? prose : Prose(blocks);
        var main = body;
        while (Child(main, prose) is { } child)
        {
            main = child;
        }
        var inMain = new Dictionary<IElement, bool> { [main] = true };
        var outside = new Dictionary<IElement, bool>();
        foreach (var list in TeaserLists.Find(blocks, prose, prose.GetValueOrDefault(main)))
        {
            inMain[list] = list == main;
        }
        for (IElement? e = main; e is not null; e = e.ParentElement)
        {
            outside[e] = true;
        }
        var found = blocks.Where(block => !block.IsLinks && IsArticles(block.Parent, inMain)).ToList();
        return new MainContent(main, found, outside);
    }

    /// <summary>Whether an element is in no part of the page that is the site's.</summary>
    public bool IsArticles(IElement element) => IsArticles(element, around);

    private static Dictionary<IElement, int> Prose(IEnumerable<HtmlBlock> blocks)
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
        return prose;
    }

    private static IElement? Child(IElement element, Dictionary<IElement, int> prose)
    {
        var whole = prose.GetValueOrDefault(element);
        foreach (var child in element.Children)
        {
            if (whole > 0 && prose.GetValueOrDefault(child) >= whole * Most && IsContainer(child))
            {
                return child;
            }
        }
        return null;
    }

    /// <summary>Pages of tables and lists hold the article in a cell or an item: one with paragraphs of its own.</summary>
    private static bool IsContainer(IElement element) =>
        element.LocalName switch
        {
            "p" => false,
            "tr" or "td" or "li" => element.Children.Any(child =>
                child.LocalName is "div" or "table" or "p" or "br" or "td"
            ),
            _ => true,
        };

    /// <summary>
    /// Whether an element is in the main one, and in no part of it that is the site's. Each element is judged once.
    /// </summary>
    private static bool IsArticles(IElement element, Dictionary<IElement, bool> known)
    {
        var path = new List<IElement>();
        var answer = false;
        IElement? e = element;
        while (e is not null && !known.TryGetValue(e, out answer))
        {
            path.Add(e);
            e = e.ParentElement;
        }
        for (var i = path.Count - 1; i >= 0; i--)
        {
            answer = answer && path[i].LocalName != "aside" && !IsSites(path[i].ClassName) && !IsSites(path[i].Id);
            known[path[i]] = answer;
        }
        return answer;
    }

    private static bool IsSites(string? names)
    {
        foreach (var range in names.AsSpan().SplitAny(' ', '-', '_'))
        {
            if (SiteParts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(names.AsSpan()[range]))
            {
                return true;
            }
        }
        return false;
    }
}
