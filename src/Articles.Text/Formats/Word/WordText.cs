using System.Text;
using System.Xml;

namespace Articles.Text.Formats.Word;

/// <summary>
/// Reads WordprocessingML (ECMA-376, part 1, 17) in one pass: <c>w:p</c> is a paragraph, <c>w:t</c> its text,
/// <c>w:tr</c> and <c>w:tc</c> a table's rows and cells. Deleted text (<c>w:delText</c>) and field codes
/// (<c>w:instrText</c>) are other elements and never read; <c>mc:Fallback</c> repeats what stands beside it. A text box
/// (<c>w:txbxContent</c>) stands inside the paragraph that it is anchored to, and is read after it.
/// </summary>
internal sealed class WordText
{
    private readonly Stack<(StringBuilder Text, int LineStart, int Rows, bool IsTitle)> outside = new();
    private readonly StringBuilder boxes = new();
    private StringBuilder text = new();
    private string? title;
    private int lineStart;
    private int rows;
    private bool isTitle;
    private bool isHidden;

    /// <summary>The document's paragraphs, one a line, and the one in the style Title, if any.</summary>
    public static (string Text, string? Title) Read(XmlReader reader)
    {
        var document = new WordText();
        var more = WordParts.Advance(reader);
        while (more)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Fallback")
            {
                more = WordParts.Pass(reader);
                continue;
            }
            if (
                reader.NodeType == XmlNodeType.Element
                && reader.LocalName == "t"
                && !document.isHidden
                && !reader.IsEmptyElement
            )
            {
                document.text.Append(reader.ReadElementContentAsString());
                more = !reader.EOF;
                continue;
            }
            document.Visit(reader);
            more = WordParts.Advance(reader);
        }
        return (document.text.ToString().TrimEnd('\n'), document.title);
    }

    private void Visit(XmlReader reader)
    {
        var starts = reader.NodeType == XmlNodeType.Element;
        var ends = reader.NodeType == XmlNodeType.EndElement;
        switch (reader.LocalName)
        {
            case "pStyle" when starts:
                isTitle = reader.GetAttribute("val", reader.NamespaceURI) is "Title" or "a3";
                break;
            case "vanish" when starts:
                isHidden = true;
                break;
            case "r" when ends:
                isHidden = false;
                break;
            case "tab" when starts:
                text.Append(' ');
                break;
            case "br" or "cr" when starts:
                text.Append('\n');
                break;
            case "tr":
                rows +=
                    starts ? 1
                    : ends ? -1
                    : 0;
                EndLine(ends && rows == 0);
                break;
            case "tc" when ends:
                text.Append('\t');
                break;
            case "p" when ends:
                EndParagraph();
                break;
            case "txbxContent" when starts && !reader.IsEmptyElement:
                outside.Push((text, lineStart, rows, isTitle));
                (text, lineStart, rows, isTitle) = (new StringBuilder(), 0, 0, false);
                break;
            case "txbxContent" when ends:
                boxes.Append(text);
                (text, lineStart, rows, isTitle) = outside.Pop();
                break;
        }
    }

    private void EndParagraph()
    {
        if (isTitle && title is null && text.Length > lineStart)
        {
            title = text.ToString(lineStart, text.Length - lineStart).Trim();
        }
        isTitle = false;
        isHidden = false;
        EndLine(rows == 0);
    }

    private void EndLine(bool really)
    {
        if (really)
        {
            while (text.Length > lineStart && text[^1] == '\t')
            {
                text.Length--;
            }
            text.Append('\n');
            if (outside.Count == 0)
            {
                text.Append(boxes);
                boxes.Clear();
            }
            lineStart = text.Length;
        }
    }
}
