using System.Runtime.InteropServices;
using AngleSharp.Dom;

namespace Articles.Text.Formats.Html;

/// <summary>
/// Finds what an article has beside the element of its prose: tables of figures, lists, notes, attachments, a second part,
/// the signature, and a lead between the title and the prose. It is looked for in the element that holds both the title and
/// the prose, branch by branch: above the prose wherever it stands, below it until the first thing that is the site's.
/// </summary>
internal sealed class BesideProse
{
    private readonly MainContent content;
    private readonly List<HtmlBlock> blocks;
    private readonly bool[] taken;

    // The elements that hold the prose's one, out to the one that holds the title too.
    private readonly HashSet<IElement> path = [];
    private readonly Dictionary<IElement, IElement?> branches = [];

    private BesideProse(MainContent content, List<HtmlBlock> blocks)
    {
        (this.content, this.blocks) = (content, blocks);
        taken = new bool[blocks.Count];
    }

    /// <summary>The article's paragraphs with those beside its prose, in order.</summary>
    public static List<HtmlBlock> Add(MainContent content, List<HtmlBlock> blocks, HtmlBlock? heading)
    {
        if (content.Blocks.Count == 0)
        {
            return content.Blocks;
        }
        var finder = new BesideProse(content, blocks);
        var own = content.Blocks.ToHashSet();
        own.UnionWith(ProseInsets.Find(content, blocks));
        for (var i = 0; i < blocks.Count; i++)
        {
            finder.taken[i] = own.Contains(blocks[i]);
        }
        var (first, last) = (Array.IndexOf(finder.taken, true), Array.LastIndexOf(finder.taken, true));
        finder.FindPath(heading);
        if (heading is not null)
        {
            finder.TakeAbove(blocks.IndexOf(heading) + 1, first);
        }
        finder.TakeBelow(last + 1);
        return [.. blocks.Where((_, i) => finder.taken[i])];
    }

    private void FindPath(HtmlBlock? heading)
    {
        var holders = new HashSet<IElement>();
        for (IElement? e = heading?.Parent; e is not null; e = e.ParentElement)
        {
            holders.Add(e);
        }
        var isBody = content.Element.LocalName == "body";
        for (IElement? e = content.Element; e is not null; e = e.ParentElement)
        {
            path.Add(e);
            if (isBody || (heading is null ? e != content.Element : holders.Contains(e)))
            {
                break;
            }
        }
    }

    private void TakeAbove(int from, int to)
    {
        for (var i = from; i < to; )
        {
            var group = GroupAt(i, to);
            if (group.IsOfPath && Judge(group, isAbove: true) == PagePart.Article)
            {
                Take(group);
            }
            i = group.End;
        }
    }

    private void TakeBelow(int from)
    {
        Group? pending = null;
        for (var i = from; i < blocks.Count; )
        {
            var group = GroupAt(i, blocks.Count);
            i = group.End;
            var part = group.IsOfPath ? Judge(group) : PagePart.Site;
            if (part == PagePart.Site)
            {
                return;
            }
            if (part == PagePart.Article)
            {
                var isSignature = PageParts.IsSignature(blocks[group.Start].Text);
                if (pending is { } above && (isSignature || blocks[above.End - 1].IsHeading))
                {
                    Take(above);
                }
                Take(group);
            }
            pending = part == PagePart.Article ? null : group;
        }
    }

    /// <summary>The paragraphs from one on that stand in the same branch.</summary>
    private Group GroupAt(int start, int limit)
    {
        var element = blocks[start].Parent;
        if (path.Contains(element))
        {
            return new Group(start, start + 1) { IsOfPath = element != content.Element };
        }
        var branch = Branch(element);
        var end = start + 1;
        while (end < limit && !path.Contains(blocks[end].Parent) && Branch(blocks[end].Parent) == branch)
        {
            end++;
        }
        return new Group(start, end) { IsOfPath = branch is not null && branch.ParentElement != content.Element };
    }

    /// <summary>The element right below the path that an element stands in; null where it stands in none of the path's.</summary>
    private IElement? Branch(IElement element)
    {
        if (!branches.TryGetValue(element, out var branch))
        {
            branch =
                element.ParentElement is not { } parent ? null
                : path.Contains(parent) ? element
                : Branch(parent);
            branches[element] = branch;
        }
        return branch;
    }

    private PagePart Judge(Group group, bool isAbove = false) =>
        PageParts.Judge(
            blocks.GetRange(group.Start, group.End - group.Start).FindAll(block => content.IsArticles(block.Parent)),
            isAbove
        );

    private void Take(Group group)
    {
        for (var i = group.Start; i < group.End; i++)
        {
            taken[i] |= !blocks[i].IsLinks && content.IsArticles(blocks[i].Parent);
        }
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Group(int Start, int End)
    {
        public bool IsOfPath { get; init; }
    }
}
