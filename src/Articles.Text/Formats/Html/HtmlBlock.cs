using AngleSharp.Dom;
using Articles.Text.Facts;

namespace Articles.Text.Formats.Html;

/// <summary>One paragraph of a page.</summary>
/// <param name="Parent">The element that it stands in directly.</param>
/// <param name="Text">Its text, blanks collapsed.</param>
/// <param name="LinkLength">How much of the text is links.</param>
/// <param name="IsHeading">Whether it is an <c>h1</c> to <c>h6</c>.</param>
/// <param name="HasFile">Whether a link in it leads to a document.</param>
internal sealed record HtmlBlock(IElement Parent, string Text, int LinkLength, bool IsHeading, bool HasFile = false)
{
    private const int ShortestProse = 25;
    private const int ShortestFile = 6;
    private const int ShortestHeadline = 8;

    /// <summary>How much prose it is: its length without links, if it has clauses or is long and no line of facts.</summary>
    public int Prose =>
        LinkLength * 2 < Text.Length
        && (Text.Length >= ShortestProse || Text.AsSpan().IndexOfAny("，。！？,") >= 0)
        && (Text.Contains('。', StringComparison.Ordinal) || DateLine.Read(Text) is null)
            ? Text.Length - LinkLength
            : 0;

    /// <summary>Whether it is a row of a table.</summary>
    public bool IsRow => Text.Contains('\t', StringComparison.Ordinal);

    /// <summary>
    /// Whether it only leads elsewhere: mostly links, or a headline with its date. An attachment is the article's, and so is
    /// a table's row that says something behind its links.
    /// </summary>
    public bool IsLinks =>
        LinkLength > 0 && !IsAttachment && ((LinkLength * 2 > Text.Length && !HasFigure) || HasDateAlone);

    /// <summary>Whether it names a document that the article comes with: <c>附件：…</c>, or a link to a file.</summary>
    public bool IsAttachment =>
        LinkLength > 0
        && (Text.StartsWith("附件", StringComparison.Ordinal) || (HasFile && Text.Length >= ShortestFile));

    /// <summary>Whether the last cell of a row is a figure, and no part of the links before it.</summary>
    private bool HasFigure =>
        Text.LastIndexOf('\t') is > 0 and var tab
        && LinkLength <= tab
        && Text.AsSpan(tab).IndexOfAnyInRange('0', '9') >= 0
        && WrittenDate.First(Text.AsSpan(tab)) is null;

    private bool HasDateAlone =>
        LinkLength >= ShortestHeadline
        && Text.Length - LinkLength is var rest
        && WrittenDate.First(Text) is { } date
        && (date.Start == 0 || date.End == Text.Length)
        && rest - (date.End - date.Start) is 0 or 1;
}
