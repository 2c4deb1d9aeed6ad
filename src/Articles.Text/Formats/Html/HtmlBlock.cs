using AngleSharp.Dom;

namespace Articles.Text.Formats.Html;

/// <summary>One paragraph of a page.</summary>
/// <param name="Parent">The element that it stands in directly.</param>
/// <param name="Text">Its text, blanks collapsed.</param>
/// <param name="LinkLength">How much of the text is links.</param>
/// <param name="IsHeading">Whether it is an <c>h1</c> to <c>h6</c>.</param>
internal sealed record HtmlBlock(IElement Parent, string Text, int LinkLength, bool IsHeading)
{
    private const int ShortestProse = 25;

    /// <summary>How much prose it is: its length without links, if it has clauses or is long.</summary>
    public int Prose =>
        LinkLength * 2 < Text.Length && (Text.Length >= ShortestProse || Text.AsSpan().IndexOfAny("，。！？,") >= 0)
            ? Text.Length - LinkLength
            : 0;
}
