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
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "thead",
        "tfoot",
        "tr",
        "ul",
    ];

    private static readonly HashSet<string> Invisible =
    [
        "script",
        "style",
        "noscript",
        "template",
        "head",
        "iframe",
        "svg",
        "button",
        "input",
        "select",
        "textarea",
        "nav",
        "footer",
        "aside",
        "object",
        "video",
        "audio",
    ];

    private readonly List<HtmlBlock> blocks = [];
    private readonly StringBuilder text = new();
    private readonly HashSet<IElement> plainCells = [];
    private int linkLength;
    private int linkDepth;
    private bool isRowBegun;
    private IElement? owner;

    /// <summary>The paragraphs below an element.</summary>
    public static List<HtmlBlock> Read(IElement root)
    {
        var walk = new HtmlBlocks();
        walk.Walk(root);
        return walk.blocks;
    }

    /// <summary>Goes by index: asking a node for its next sibling searches its parent's list each time.</summary>
    private void Walk(IElement root)
    {
        owner = root;
        var path = new Stack<(IElement Element, int Next)>();
        path.Push((root, 0));
        while (path.TryPop(out var place))
        {
            var (element, next) = place;
            if (next == element.ChildNodes.Length)
            {
                Leave(element);
                continue;
            }
            path.Push((element, next + 1));
            var node = element.ChildNodes[next];
            if (node is IText characters)
            {
                Add(characters.Data);
            }
            else if (node is IElement child && !IsHidden(child))
            {
                Enter(child);
                path.Push((child, 0));
            }
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
                    || $"{plain};".Contains("font-size:0;", StringComparison.OrdinalIgnoreCase)
                    || plain.Contains("font-size:0px", StringComparison.OrdinalIgnoreCase)
                )
            );
    }

    private void Enter(IElement element)
    {
        linkDepth += element.LocalName == "a" ? 1 : 0;
        if (element.LocalName is "td" or "th")
        {
            if (element.ChildElementCount == 1)
            {
                plainCells.Add(element);
            }
            if (text.Length > 0)
            {
                text.Append('\t');
                isRowBegun = true;
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

    /// <summary>The only paragraph of a cell is part of the row; a cell of many is a page's layout.</summary>
    private bool IsInCell(IElement element) =>
        element.LocalName is "p" or "div" or "br" && element.ParentElement is { } cell && plainCells.Contains(cell);

    private void Add(string characters)
    {
        var from = 0;
        foreach (var end in HtmlTextBreaks.In(characters))
        {
            Add(characters.AsSpan(from, end - from));
            // In a table's row the lines of a cell belong together: what the next cell says is said of the first.
            if (linkDepth == 0 && !isRowBegun)
            {
                Flush();
            }
            from = end;
        }
        Add(characters.AsSpan(from));
    }

    private void Add(ReadOnlySpan<char> characters)
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
        isRowBegun = false;
    }
}
