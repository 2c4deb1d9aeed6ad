using AngleSharp.Dom;

namespace Articles.Text.Formats.Html;

/// <summary>
/// Breaks a page into its visible paragraphs, in document order, walking the tree without recursion. A table's row is
/// one paragraph, its cells set apart by tabs.
/// </summary>
internal sealed class HtmlBlocks
{
    private readonly List<HtmlBlock> blocks = [];
    private readonly HtmlRunningText text = new();
    private readonly HashSet<IElement> plainCells = [];
    private readonly HtmlTableRows rows = new();
    private readonly PreformattedLines lines = new();
    private bool hasFile;
    private int preDepth;

    // Where the cell's text begins, and how many paragraphs there were then; of the row whether it is one paragraph.
    private (int Start, int Blocks) cell;
    private bool isWholeRow;
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
            else if (node is IElement child && !HtmlElements.IsHidden(child))
            {
                Enter(child);
                path.Push((child, 0));
            }
        }
        Flush();
    }

    private void Enter(IElement element)
    {
        if (element.LocalName == "a")
        {
            text.BeginLink();
            hasFile |= Attachments.IsFile(element.GetAttribute("href"));
        }
        switch (element.LocalName)
        {
            case "td" or "th":
                EnterCell(element);
                return;
            case "sup":
                text.BeginRaised();
                return;
        }
        if (HtmlElements.IsBlock(element.LocalName) && !IsInCell(element))
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
        text.Settle('\t');
        rows.BeginCell(text.Characters);
        cell = (text.Characters.Length, blocks.Count);
    }

    private void Leave(IElement element)
    {
        switch (element.LocalName)
        {
            case "a":
                text.EndLink();
                break;
            case "sup":
                text.EndRaised();
                break;
        }
        if (element.LocalName is "td" or "th")
        {
            text.Settle('\t');
            var isOfRow = cell.Blocks == blocks.Count && cell.Start <= text.Characters.Length;
            isWholeRow &= isOfRow;
            var content = isOfRow
                ? text.Characters.ToString(cell.Start, text.Characters.Length - cell.Start).Trim()
                : "";
            isRowBegun |= content.Length > 0;
            rows.EndCell(element, text.Characters, content);
        }
        else if (HtmlElements.IsBlock(element.LocalName) && !IsInCell(element))
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
            text.Add(characters.AsSpan(from, end - from));
            // In a table's row the lines of a cell belong together: what the next cell says is said of the first.
            if (!text.IsInLink && !isRowBegun)
            {
                Flush();
            }
            from = end;
        }
        text.Add(characters.AsSpan(from));
    }

    /// <summary>Text that is laid out as it stands: its lines are lines, and its wide gaps set columns apart.</summary>
    private void AddLines(ReadOnlySpan<char> characters)
    {
        for (int end; (end = characters.IndexOf('\n')) >= 0; characters = characters[(end + 1)..])
        {
            text.AddAsItStands(characters[..end]);
            if (text.IsBlank())
            {
                lines.AddGap();
            }
            Flush();
        }
        text.AddAsItStands(characters);
    }

    /// <param name="isRow">Whether it is a whole row of a table, of which the first cells may be empty.</param>
    private void Flush(bool isRow = false)
    {
        var paragraph = text.End();
        if (preDepth > 0 && owner is not null && !isRow)
        {
            lines.Add(owner, paragraph, text.LinkLength);
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
            blocks.Add(new HtmlBlock(owner, paragraph, text.LinkLength, isHeading, hasFile));
        }
        text.Clear();
        hasFile = false;
        isRowBegun = false;
    }
}
