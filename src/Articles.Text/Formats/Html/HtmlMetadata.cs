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
    ];

    /// <summary>The facts; each null where the head doesn't say.</summary>
    public static ArticleFacts Read(IHtmlDocument document)
    {
        var meta = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var tag in document.GetElementsByTagName("meta"))
        {
            var name = tag.GetAttribute("property") ?? tag.GetAttribute("name") ?? tag.GetAttribute("itemprop");
            if (name is not null && tag.GetAttribute("content")?.Trim() is { Length: > 0 } content)
            {
                meta.TryAdd(name, content);
            }
        }
        var data = LinkedData(document);
        var date = First(meta, Dates) ?? data.Date;
        return new ArticleFacts(
            First(meta, Titles) ?? data.Title,
            First(meta, Authors) ?? data.Author,
            First(meta, Sources) ?? data.Publisher,
            date is null ? null : WrittenDate.Find(date),
            null
        );
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
        var cut = title.LastIndexOfAny(['_', '|', '-', '—']);
        return cut > title.Length / 3 ? title[..cut].Trim(' ', '_', '|', '-', '—') : title.Trim();
    }

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
                var root = json.RootElement;
                var item = root.ValueKind == JsonValueKind.Array && root.GetArrayLength() > 0 ? root[0] : root;
                if (Text(item, "headline") is { } headline)
                {
                    return (headline, Text(item, "author"), Text(item, "publisher"), Text(item, "datePublished"));
                }
            }
        }
        return default;
    }

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
