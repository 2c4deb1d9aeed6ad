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
        "object",
        "video",
        "audio",
        // What the author took back, and how a character is read.
        "del",
        "rt",
        "rp",
        "rtc",
    ];

    private readonly List<HtmlBlock> blocks = [];
    private readonly StringBuilder text = new();
    private readonly HashSet<IElement> plainCells = [];
    private readonly HtmlTableRows rows = new();
    private readonly PreformattedLines lines = new();
    private RaisedText raised;
    private int linkLength;
    private bool hasFile;
    private int preDepth;
    private int raisedDepth;

    // Where the cell's text begins, and how many paragraphs there were then; of the row whether it is one paragraph.
    private (int Start, int Blocks) cell;
    private bool isWholeRow;
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
                    // What is struck out is taken back.
                    || plain.Contains("line-through", StringComparison.OrdinalIgnoreCase)
                )
            );
    }

    private void Enter(IElement element)
    {
        if (element.LocalName == "a")
        {
            linkDepth++;
            hasFile |= Attachments.IsFile(element.GetAttribute("href"));
        }
        switch (element.LocalName)
        {
            case "td" or "th":
                EnterCell(element);
                return;
            case "sup":
                raised.Begin(text);
                raisedDepth++;
                return;
        }
        if (BlockNames.Contains(element.LocalName) && !IsInCell(element))
        {
            Flush();
            owner = element;
            EnterBlock(element.LocalName);
        }
    }

    private void EnterBlock(string name)
    {
        switch (name)
        {
            case "table":
                rows.BeginTable();
                break;
            case "thead" or "tbody" or "tfoot":
                rows.BeginGroup();
                break;
            case "tr":
                rows.BeginRow();
                isWholeRow = true;
                break;
            case "pre":
                preDepth++;
                break;
        }
    }

    private void EnterCell(IElement element)
    {
        if (element.ChildElementCount == 1)
        {
            plainCells.Add(element);
        }
        Settle('\t');
        rows.BeginCell(text);
        cell = (text.Length, blocks.Count);
    }

    private void Leave(IElement element)
    {
        linkDepth -= element.LocalName == "a" ? 1 : 0;
        raisedDepth -= element.LocalName == "sup" ? 1 : 0;
        if (element.LocalName is "td" or "th")
        {
            Settle('\t');
            var isOfRow = cell.Blocks == blocks.Count && cell.Start <= text.Length;
            isWholeRow &= isOfRow;
            var content = isOfRow ? text.ToString(cell.Start, text.Length - cell.Start).Trim() : "";
            isRowBegun |= content.Length > 0;
            rows.EndCell(element, text, content);
        }
        else if (BlockNames.Contains(element.LocalName) && !IsInCell(element))
        {
            Flush(isRow: element.LocalName == "tr" && isWholeRow);
            owner = element.ParentElement ?? owner;
            if (element.LocalName == "table")
            {
                rows.EndTable();
                isWholeRow = false;
            }
            if (element.LocalName == "pre" && --preDepth == 0)
            {
                blocks.AddRange(lines.Take());
            }
        }
    }

    /// <summary>The only paragraph of a cell is part of the row; a cell of many is a page's layout.</summary>
    private bool IsInCell(IElement element) =>
        element.LocalName is "p" or "div" or "br" && element.ParentElement is { } cell && plainCells.Contains(cell);

    private void Add(string characters)
    {
        if (preDepth > 0 && !isRowBegun)
        {
            AddLines(characters);
            return;
        }
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

    /// <summary>Text that is laid out as it stands: its lines are lines, and its wide gaps set columns apart.</summary>
    private void AddLines(ReadOnlySpan<char> characters)
    {
        for (int end; (end = characters.IndexOf('\n')) >= 0; characters = characters[(end + 1)..])
        {
            AddAsItStands(characters[..end]);
            if (IsBlank(text))
            {
                lines.AddGap();
            }
            Flush();
        }
        AddAsItStands(characters);
    }

    private static bool IsBlank(StringBuilder text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                return false;
            }
        }
        return true;
    }

    private void AddAsItStands(ReadOnlySpan<char> characters)
    {
        if (!characters.IsEmpty)
        {
            Settle(characters[0]);
            text.Append(characters);
            linkLength += linkDepth > 0 ? characters.Length : 0;
        }
    }

    private void Add(ReadOnlySpan<char> characters)
    {
        if (characters.IsEmpty)
        {
            return;
        }
        Settle(characters[0]);
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

    /// <summary>Writes what a raised text stands for, once the character behind it is known.</summary>
    private void Settle(char after)
    {
        if (raisedDepth == 0)
        {
            linkLength = int.Max(0, linkLength + int.Min(0, raised.Settle(text, after)));
        }
    }

    /// <param name="isRow">Whether it is a whole row of a table, of which the first cells may be empty.</param>
    private void Flush(bool isRow = false)
    {
        linkLength = int.Max(0, linkLength + int.Min(0, raised.Settle(text, '\n')));
        var paragraph = text.ToString();
        if (preDepth > 0 && owner is not null && !isRow)
        {
            lines.Add(owner, paragraph, linkLength);
            paragraph = string.Empty;
        }
        else if (preDepth > 0)
        {
            blocks.AddRange(lines.Take());
        }
        paragraph =
            isRow && paragraph.Trim().Contains('\t', StringComparison.Ordinal)
                ? paragraph.TrimEnd().TrimStart(' ')
                : paragraph.Trim();
        if (paragraph.Length > 0 && owner is not null)
        {
            var isHeading = owner.LocalName is ['h', >= '1' and <= '6'];
            blocks.Add(new HtmlBlock(owner, paragraph, linkLength, isHeading, hasFile));
        }
        text.Clear();
        linkLength = 0;
        hasFile = false;
        isRowBegun = false;
    }
}
