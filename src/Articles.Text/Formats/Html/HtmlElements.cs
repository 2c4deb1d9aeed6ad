using AngleSharp.Dom;

namespace Articles.Text.Formats.Html;

/// <summary>What an element is for an article's text: a block of its own, a part of the line, or none of it.</summary>
internal static class HtmlElements
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

    /// <summary>Whether an element of a name begins and ends a paragraph.</summary>
    public static bool IsBlock(string name) => BlockNames.Contains(name);

    /// <summary>Whether an element is not shown, taken back by its author, or of the page and not of its text (buttons, menus).</summary>
    public static bool IsHidden(IElement element)
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
}
