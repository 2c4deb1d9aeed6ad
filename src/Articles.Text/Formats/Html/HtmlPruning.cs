using System.Globalization;
using System.Text;

namespace Articles.Text.Formats.Html;

/// <summary>
/// Makes a page safe to parse in linear time: takes out what holds no text (scripts, styles, comments), the inline
/// formatting tags, which a parser reopens in every block when they are left open, and start tags nested deeper than
/// any page needs. One pass; what is left parses to the same text. A page of more tags or attributes than that is refused.
/// </summary>
internal static class HtmlPruning
{
    private const int DeepestNesting = 256;

    // A long page has some ten thousand of either; a parser keeps each in some three hundred bytes.
    private const int MostTags = 200_000;
    private const int MostAttributes = 1_000_000;
    private const int MostOfATag = 1_000;

    private static readonly HashSet<string> Formatting = new(StringComparer.OrdinalIgnoreCase)
    {
        "b",
        "big",
        "code",
        "em",
        "font",
        "i",
        "nobr",
        "s",
        "small",
        "strike",
        "strong",
        "tt",
        "u",
    };

    private static readonly HashSet<string> Dropped = new(StringComparer.OrdinalIgnoreCase)
    {
        "style",
        "noscript",
        "template",
        "iframe",
        "svg",
        "textarea",
        "select",
        "noembed",
        "noframes",
        "object",
    };

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        // Their end tags may be left out, and one closes the one before it.
        "p",
        "li",
        "td",
        "th",
        "tr",
        "dt",
        "dd",
        "option",
        "thead",
        "tbody",
        "tfoot",
        "html",
        "head",
        "body",
    };

    /// <summary>The page without those parts.</summary>
    /// <exception cref="LimitExceededException">It has too many tags or attributes.</exception>
    public static string Prune(string html)
    {
        var output = new StringBuilder(html.Length);
        var (at, depth) = (0, 0);
        var (tags, attributes) = (0, 0);
        var inLink = false;
        while (at < html.Length)
        {
            var open = html.IndexOf('<', at);
            if (open < 0)
            {
                break;
            }
            output.Append(html, at, open - at);
            if (html.AsSpan(open).StartsWith("<!--"))
            {
                var close = html.IndexOf("-->", open + 4, StringComparison.Ordinal);
                at = close < 0 ? html.Length : close + 3;
                continue;
            }
            var name = Name(html, open, out var isEnd);
            if (name.IsEmpty)
            {
                output.Append(html, open, 1);
                at = open + 1;
                continue;
            }
            var end = TagEnd(html, open);
            at = isEnd ? end : AfterDropped(html, name, open, end);
            if (at > end)
            {
                continue;
            }
            var isLink = name.Equals("a", StringComparison.OrdinalIgnoreCase);
            var isSecondLink = isLink && inLink && !isEnd;
            inLink = isLink ? !isEnd : inLink;
            if (isSecondLink)
            {
                continue;
            }
            depth +=
                Has(Void, name) ? 0
                : isEnd ? -1
                : 1;
            var tooDeep = isEnd ? depth >= DeepestNesting : depth > DeepestNesting;
            depth = Math.Max(0, depth);
            if (!Has(Formatting, name) && (!tooDeep || Has(Void, name)))
            {
                var tag = html.AsSpan(open, end - open);
                var own = Attributes(tag);
                (tags, attributes) = (tags + 1, attributes + own);
                Check(tags, MostTags, "tags");
                Check(attributes, MostAttributes, "attributes");
                // A parser compares each with all before it.
                output.Append(own <= MostOfATag ? tag : $"<{name}>");
            }
        }
        return at < html.Length ? output.Append(html, at, html.Length - at).ToString() : output.ToString();
    }

    private static void Check(int count, int most, string what)
    {
        if (count > most)
        {
            throw new LimitExceededException(
                string.Create(CultureInfo.InvariantCulture, $"has more than {most:N0} {what}")
            );
        }
    }

    /// <summary>How many attributes a tag has at most: what stands in quotation marks is one value.</summary>
    private static int Attributes(ReadOnlySpan<char> tag)
    {
        var (count, quote) = (0, '\0');
        for (var i = 1; i < tag.Length; i++)
        {
            if (quote != '\0')
            {
                quote = tag[i] == quote ? '\0' : quote;
            }
            else if (tag[i] is '"' or '\'' && tag[i - 1] == '=')
            {
                (count, quote) = (count + 1, tag[i]);
            }
            else if (char.IsWhiteSpace(tag[i]) || tag[i] == '/')
            {
                count++;
            }
        }
        return count;
    }

    /// <summary>JSON-LD is metadata and stays; every other script goes.</summary>
    private static bool IsScript(ReadOnlySpan<char> name, ReadOnlySpan<char> tag) =>
        name.Equals("script", StringComparison.OrdinalIgnoreCase)
        && !tag.Contains("ld+json", StringComparison.OrdinalIgnoreCase);

    private static bool Has(HashSet<string> names, ReadOnlySpan<char> name) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private static ReadOnlySpan<char> Name(string html, int open, out bool isEnd)
    {
        isEnd = open + 1 < html.Length && html[open + 1] == '/';
        var start = open + (isEnd ? 2 : 1);
        var end = start;
        while (end < html.Length && char.IsAsciiLetterOrDigit(html[end]))
        {
            end++;
        }
        return end > start && char.IsAsciiLetter(html[start]) ? html.AsSpan(start, end - start) : [];
    }

    /// <summary>Where a tag ends: after the first <c>&gt;</c> outside quotation marks of an attribute's value.</summary>
    private static int TagEnd(string html, int open)
    {
        var quote = '\0';
        for (var i = open + 1; i < html.Length; i++)
        {
            var c = html[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c == '>')
            {
                return i + 1;
            }
            else if (c is '"' or '\'' && html[i - 1] == '=')
            {
                quote = c;
            }
        }
        return html.Length;
    }

    /// <summary>Where an element ends that is taken out with its text; the end of its start tag where it stays.</summary>
    private static int AfterDropped(string html, ReadOnlySpan<char> name, int open, int end) =>
        Has(Dropped, name) || IsScript(name, html.AsSpan(open, end - open)) ? AfterElement(html, name, end)
        : Has(Formatting, name) ? int.Max(end, StruckText.After(html, name, open, end))
        : end;

    private static int AfterElement(string html, ReadOnlySpan<char> name, int from)
    {
        var at = html.IndexOf($"</{name}", from, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? html.Length : TagEnd(html, at);
    }
}
