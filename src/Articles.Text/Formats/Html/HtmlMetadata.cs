using System.Text.Json;
using AngleSharp.Html.Dom;
using Articles.Text.Facts;

namespace Articles.Text.Formats.Html;

/// <summary>What a page's head says of the article: JSON-LD, Open Graph, the meta tags of Chinese portals.</summary>
internal static class HtmlMetadata
{
    private static readonly string[] Titles = ["og:title", "ArticleTitle", "title"];
    private static readonly string[] Authors = ["author", "article:author", "og:article:author", "Author"];
    private static readonly string[] Sources = ["ContentSource", "source", "contentsource", "og:site_name", "mediaid"];
    private static readonly string[] Dates =
    [
        "article:published_time",
        "og:published_time",
        "PubDate",
        "pubdate",
        "publishdate",
        "publish_time",
        "weibo:article:create_at",
        "og:release_date",
        "og:time",
        "publishDate",
        "datePublished",
        "DC.date.issued",
        "apub:time",
    ];

    private static readonly string[] SourceLabels = ["来源：", "来源:", "來源：", "來源:"];

    /// <summary>The facts; each null where the head doesn't say.</summary>
    public static ArticleFacts Read(IHtmlDocument document)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in document.GetElementsByTagName("meta"))
        {
            var name = tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop");
            if (name is not null && tag.GetAttribute("content")?.Trim() is { Length: > 0 } content)
            {
                meta.TryAdd(name.Trim(), content);
            }
        }
        var data = LinkedData(document);
        var date = First(meta, Dates) ?? data.Date ?? MarkedDate(document);
        var source = WithoutLabel(First(meta, Sources) ?? data.Publisher);
        var author = First(meta, Authors) ?? data.Author;
        return new ArticleFacts(
            First(meta, Titles) ?? data.Title,
            IsAuthor(author, source, document.Title) ? author : null,
            source,
            date is null ? null : WrittenDate.Find(date),
            null
        );
    }

    /// <summary>The date that microdata marks in the page's text.</summary>
    private static string? MarkedDate(IHtmlDocument document) =>
        document.QuerySelector("[itemprop=datePublished], time[pubdate]") is { } marked
            ? marked.GetAttribute("datetime") ?? marked.GetAttribute("content") ?? marked.TextContent.Trim()
            : null;

    private static string? WithoutLabel(string? source)
    {
        foreach (var label in SourceLabels)
        {
            if (source?.StartsWith(label, StringComparison.Ordinal) == true)
            {
                return source[label.Length..].Trim();
            }
        }
        return source;
    }

    /// <summary>
    /// Whether it is somebody: many sites put their own name there, the medium's, an account's number or a template's
    /// placeholder.
    /// </summary>
    private static bool IsAuthor(string? author, string? source, string? pageTitle)
    {
        if (author is null || author == source || author.Contains('@') || author.All(char.IsAsciiDigit))
        {
            return false;
        }
        var isAddress = author.Contains('.') && author.All(char.IsAscii) && !author.Contains(' ');
        var site = pageTitle?.LastIndexOfAny(['_', '|', '-', '—']) is > 0 and var at
            ? pageTitle[(pageTitle.IndexOfAny(['_', '|', '-', '—']) is > 0 and var first ? first : at)..]
            : "";
        return !isAddress && !site.Contains(author, StringComparison.OrdinalIgnoreCase);
    }

    private static string? First(Dictionary<string, string> meta, string[] names)
    {
        foreach (var name in names)
        {
            if (meta.TryGetValue(name, out var value))
            {
                return value;
            }
        }
        return null;
    }

    /// <summary>A page's title without the site's name, which stands behind the last sign that sets it off.</summary>
    public static string? WithoutSite(string? title)
    {
        if (string.IsNullOrWhiteSpace(title))
        {
            return null;
        }
        // Of the bars that a headline hardly has the first one that leaves more than its opening (访谈｜…), else the last dash.
        var cut = Bar(title);
        cut = cut > 0 ? cut : title.LastIndexOfAny(['-', '—']);
        return cut > 0 && cut >= title.Length / 3 ? title[..cut].Trim(' ', '_', '|', '｜', '-', '—') : title.Trim();
    }

    /// <summary>The bar that sets a site's name off behind a headline; -1 where none does.</summary>
    public static int Bar(string title) => title.IndexOfAny(['_', '|', '｜'], title.Length / 3);

    private static (string? Title, string? Author, string? Publisher, string? Date) LinkedData(IHtmlDocument document)
    {
        foreach (var script in document.Scripts)
        {
            if (script.Type != "application/ld+json" || Parse(script.Text) is not { } json)
            {
                continue;
            }
            using (json)
            {
                foreach (var item in Items(json.RootElement))
                {
                    if (Text(item, "headline") is { } headline)
                    {
                        return (headline, Text(item, "author"), Text(item, "publisher"), Text(item, "datePublished"));
                    }
                }
            }
        }
        return default;
    }

    /// <summary>The things that a page describes: one, a list of them, or a graph.</summary>
    private static IEnumerable<JsonElement> Items(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array ? root.EnumerateArray()
        : root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty("@graph", out var graph)
        && graph.ValueKind == JsonValueKind.Array
            ? graph.EnumerateArray()
        : new[] { root };

    private static JsonDocument? Parse(string json)
    {
        try
        {
            return JsonDocument.Parse(json);
        }
        catch (JsonException)
        {
            // A page's broken metadata says nothing of the article.
            return null;
        }
    }

    /// <summary>A property's text; of an object, or the first of a list of objects, its name.</summary>
    private static string? Text(JsonElement item, string property)
    {
        if (item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(property, out var value))
        {
            return null;
        }
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0)
        {
            value = value[0];
        }
        return value.ValueKind == JsonValueKind.String ? value.GetString()
            : value.ValueKind == JsonValueKind.Object ? Text(value, "name")
            : null;
    }
}
