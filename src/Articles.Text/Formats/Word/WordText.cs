using System.Xml;

namespace Articles.Text.Formats.Word;

/// <summary>
/// Reads WordprocessingML (ECMA-376, part 1, 17) in one pass: <c>w:p</c> is a paragraph, <c>w:t</c> its text,
/// <c>w:sym</c> a character of a symbol font, <c>w:tr</c> and <c>w:tc</c> a table's rows and cells. Deleted text (<c>w:delText</c>) and field codes
/// (<c>w:instrText</c>) are other elements and never read; <c>mc:Fallback</c> repeats what stands beside it, and text that
/// was deleted or moved away, the reading of a character (<c>w:rt</c>) and a form's prompt are passed over. A text box
/// (<c>w:txbxContent</c>) stands inside the paragraph that it is anchored to, and is read after it.
/// </summary>
internal sealed class WordText
{
    private const int MostSpan = 50;
    private readonly Stack<(int Rows, bool IsTitle)> outside = new();
    private readonly WordCells cells = new();
    private readonly WordRunningText text = new();
    private string? title;
    private int rows;
    private int spanned;
    private readonly WordNumbering? numbering;
    private (string? List, int? Level, string? Style) numbered;
    private bool isTitle;
    private bool isHidden;
    private bool isRaised;
    private int exponents;
    private bool isPrompt;
    private bool isInParagraphProperties;
    private bool goesOn;

    private WordText(WordNumbering? numbering) => this.numbering = numbering;

    /// <summary>The document's paragraphs, one a line, and the one in the style Title, if any.</summary>
    /// <param name="reader">The part.</param>
    /// <param name="numbering">The numbers that Word sets before paragraphs; null for none.</param>
    public static (string Text, string? Title) Read(XmlReader reader, WordNumbering? numbering = null)
    {
        var document = new WordText(numbering);
        var more = WordParts.Advance(reader);
        while (more)
        {
            if (reader.NodeType == XmlNodeType.Element && document.IsPassedOver(reader))
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
                document.Append(reader.ReadElementContentAsString());
                more = !reader.EOF;
                continue;
            }
            document.Visit(reader);
            more = WordParts.Advance(reader);
        }
        return (document.text.End(), document.title);
    }

    /// <summary>Whether nothing in an element is read. An empty one of these names is a property.</summary>
    private bool IsPassedOver(XmlReader reader) =>
        !reader.IsEmptyElement
        && (
            reader.LocalName is "Fallback" or "moveFrom" or "del" or "rt" or "pPrChange" or "rPrChange"
            || (reader.LocalName == "sdtContent" && isPrompt)
        );

    private void Visit(XmlReader reader)
    {
        var starts = reader.NodeType == XmlNodeType.Element;
        var ends = reader.NodeType == XmlNodeType.EndElement;
        switch (reader.LocalName)
        {
            // A formula's exponent; a property of it has another name.
            case "sup":
                exponents +=
                    starts && !reader.IsEmptyElement ? 1
                    : ends ? -1
                    : 0;
                break;
            case "r" when ends:
                isHidden = false;
                isRaised = false;
                break;
            case "sdtPr" when starts:
                isPrompt = false;
                break;
            case "showingPlcHdr" when starts:
                isPrompt = IsOn(reader);
                break;
            case "sdt" when ends:
                isPrompt = false;
                break;
            case "txbxContent" when starts && !reader.IsEmptyElement:
                text.BeginBox();
                outside.Push((rows, isTitle));
                (rows, isTitle) = (0, false);
                break;
            case "txbxContent" when ends:
                text.EndBox();
                (rows, isTitle) = outside.Pop();
                break;
            case "sym" when starts && !isHidden:
                Append(WordSymbols.Of(WordParts.Value(reader, "font"), WordParts.Value(reader, "char")));
                break;
            default:
                ReadProperty(reader, starts, ends);
                Break(reader, starts, ends);
                break;
        }
    }

    /// <summary>Reads the properties of paragraphs, runs and cells.</summary>
    private void ReadProperty(XmlReader reader, bool starts, bool ends)
    {
        switch (reader.LocalName)
        {
            case "pPr":
                isInParagraphProperties = starts && !reader.IsEmptyElement;
                text.Number = ends ? numbering?.Next(numbered.List, numbered.Level, numbered.Style) ?? "" : "";
                numbered = default;
                break;
            case "pStyle" when starts:
                numbered.Style = WordParts.Value(reader);
                isTitle = numbered.Style is "Title" or "a3";
                break;
            case "numId" when starts && isInParagraphProperties:
                numbered.List = WordParts.Value(reader);
                break;
            case "ilvl" when starts && isInParagraphProperties:
                numbered.Level = WordNumbering.Number(WordParts.Value(reader));
                break;
            // Of a paragraph's properties it is the mark at its end that is hidden or deleted. Struck out is taken back.
            case "vanish" or "strike" or "dstrike" when starts && !isInParagraphProperties:
                isHidden |= IsOn(reader);
                break;
            case "del" when starts && isInParagraphProperties:
                goesOn = true;
                break;
            case "vertAlign" when starts && !isInParagraphProperties:
                isRaised = WordParts.Value(reader) == "superscript";
                break;
            case "gridSpan" when starts:
                spanned = int.TryParse(WordParts.Value(reader), out var columns)
                    ? int.Clamp(columns, 1, MostSpan) - 1
                    : 0;
                break;
        }
    }

    /// <summary>What stands for blanks, hyphens and the ends of lines, cells and paragraphs.</summary>
    private void Break(XmlReader reader, bool starts, bool ends)
    {
        switch (reader.LocalName)
        {
            case "tab" or "ptab" when starts && !isInParagraphProperties:
                Append(" ");
                break;
            case "noBreakHyphen" when starts && !isHidden:
                Append("-");
                break;
            case "br" or "cr" when starts:
                Append("\n");
                break;
            case "tbl" when starts && rows == 0:
                cells.BeginTable();
                break;
            case "tr":
                if (starts && rows == 0)
                {
                    cells.BeginRow();
                }
                rows +=
                    starts ? 1
                    : ends ? -1
                    : 0;
                if (ends && rows == 0)
                {
                    text.EndLine();
                }
                break;
            case "tc" when starts && rows == 1:
                cells.BeginCell(text.Characters);
                break;
            case "vMerge" when starts && rows == 1:
                cells.Merge(WordParts.Value(reader));
                break;
            case "tc" when ends:
                text.Settle('\t');
                if (rows == 1)
                {
                    cells.EndCell(text.Characters, 1 + spanned);
                }
                Append(new string('\t', 1 + spanned));
                spanned = 0;
                break;
            // A fraction's bar and a root's sign are drawn, not written.
            case "den" when starts:
                Append("/");
                break;
            case "rad" when starts:
                Append("√");
                break;
            case "p" when ends:
                EndParagraph();
                break;
        }
    }

    private void Append(string characters) => text.Append(characters, isRaised || exponents > 0);

    private void EndParagraph()
    {
        text.Settle('\n');
        text.Number = string.Empty;
        if (isTitle && title is null && text.Line is { Length: > 0 } line)
        {
            title = line.Trim();
        }
        isTitle = false;
        isHidden = false;
        if (rows == 0 && !goesOn)
        {
            text.EndLine();
        }
        goesOn = false;
    }

    /// <summary>Whether a property that is there is on: its value may say that it is not.</summary>
    private static bool IsOn(XmlReader reader) => WordParts.Value(reader) is not ("0" or "false" or "off");
}
