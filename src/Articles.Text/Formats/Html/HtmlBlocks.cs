using System.Text;
using AngleSharp.Dom;

namespace Articles.Text.Formats.Html;

/// <summary>
/// Breaks a page into its visible paragraphs, in document order, walking the tree without recursion. A table's row is
/// one paragraph, its cells set apart by tabs.
/// </summary>
internal sealed class HtmlBlocks
{
    private static readonly HashSet<string> BlockNames =
    [
        "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "dd", "details", "div", "dl",
        "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr",
        "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "thead", "tfoot", "tr", "ul",
    ];

    private static readonly HashSet<string> Invisible =
    [
        "script", "style", "noscript", "template", "head", "iframe", "svg", "button", "input", "select", "textarea",
        "nav", "footer", "aside", "form", "object", "video", "audio",
    ];

    private readonly List<HtmlBlock> blocks = [];
    private readonly StringBuilder text = new();
    private int linkLength;
    private int linkDepth;
    private IElement? owner;

    /// <summary>The paragraphs below an element.</summary>
    public static IReadOnlyList<HtmlBlock> Read(IElement root)
    {
        var walk = new HtmlBlocks();
        walk.Walk(root);
        return walk.blocks;
    }

    private void Walk(IElement root)
    {
        owner = root;
        var node = root.FirstChild;
        while (node is not null)
        {
            if (node is IElement element && !IsHidden(element))
            {
                Enter(element);
                if (element.FirstChild is { } child)
                {
                    node = child;
                    continue;
                }
                Leave(element);
            }
            else if (node is IText characters)
            {
                Add(characters.Data);
            }
            while (node is not null && node.NextSibling is null)
            {
                node = node.Parent;
                if (node is null || ReferenceEquals(node, root))
                {
                    Flush();
                    return;
                }
                Leave((IElement)node);
            }
            node = node?.NextSibling;
        }
        Flush();
    }

    private static bool IsHidden(IElement element)
    {
        if (Invisible.Contains(element.LocalName) || element.HasAttribute("hidden"))
        {
            return true;
        }
        var style = element.GetAttribute("style");
        return element.GetAttribute("aria-hidden") == "true"
            || (
                style is not null
                && style.Replace(" ", "", StringComparison.Ordinal) is var plain
                && (
                    plain.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                    || plain.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)
                )
            );
    }

    private void Enter(IElement element)
    {
        linkDepth += element.LocalName == "a" ? 1 : 0;
        if (element.LocalName is "td" or "th")
        {
            if (text.Length > 0)
            {
                text.Append('\t');
            }
        }
        else if (BlockNames.Contains(element.LocalName) && !IsInCell(element))
        {
            Flush();
            owner = element;
        }
    }

    private void Leave(IElement element)
    {
        linkDepth -= element.LocalName == "a" ? 1 : 0;
        if (BlockNames.Contains(element.LocalName) && !IsInCell(element))
        {
            Flush();
            owner = element.ParentElement ?? owner;
        }
    }

    /// <summary>A paragraph right inside a cell is part of the row.</summary>
    private static bool IsInCell(IElement element) =>
        element.LocalName is "p" or "div" or "br" && element.ParentElement?.LocalName is "td" or "th"
        && element.ParentElement?.ChildElementCount == 1;

    private void Add(string characters)
    {
        var before = text.Length;
        foreach (var c in characters)
        {
            var blank = c is ' ' or '\n' or '\r' or '\t' or '\f' or '\u00a0' or '\u3000';
            if (!blank)
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not (' ' or '\t'))
            {
                text.Append(' ');
            }
        }
        linkLength += linkDepth > 0 ? text.Length - before : 0;
    }

    private void Flush()
    {
        var paragraph = text.ToString().Trim();
        if (paragraph.Length > 0 && owner is not null)
        {
            var isHeading = owner.LocalName is ['h', >= '1' and <= '6'];
            blocks.Add(new HtmlBlock(owner, paragraph, linkLength, isHeading));
        }
        text.Clear();
        linkLength = 0;
    }
}
