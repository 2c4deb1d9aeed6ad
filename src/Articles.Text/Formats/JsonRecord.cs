using System.Text.Json;
using Articles.Text.Facts;

namespace Articles.Text.Formats;

/// <summary>
/// An article as programs hand it on: an object of JSON with the text under <c>content</c> or a name like it, the
/// headline beside it, alone or wrapped (<c>{"code":0,"data":[{"title":"…","content":"…"}]}</c>).
/// </summary>
/// <param name="Content">The text, or a page's markup.</param>
/// <param name="Facts">What the fields beside it say.</param>
internal sealed record JsonRecord(string Content, ArticleFacts Facts)
{
    // A file with more is a database; its articles are uploaded one by one.
    private const int Longest = 1_000_000;
    private const int ShortestContent = 20;

    private static readonly string[] Contents =
    [
        "content",
        "body",
        "text",
        "articlebody",
        "articlecontent",
        "newscontent",
        "maintext",
        "正文",
        "内容",
    ];

    // Read only where nothing has more: else they are teasers.
    private static readonly string[] Descriptions = ["description", "summary", "abstract", "摘要"];
    private static readonly string[] Titles = ["title", "headline", "articletitle", "newstitle", "标题"];
    private static readonly string[] Sources = ["source", "media", "sitename", "来源"];
    private static readonly string[] Authors = ["author", "byline", "作者"];
    private static readonly string[] Dates =
    [
        "publishtime",
        "publishedat",
        "publishdate",
        "publishedtime",
        "datepublished",
        "pubtime",
        "pubdate",
        "newsdate",
        "date",
        "time",
        "发布时间",
        "日期",
    ];

    /// <summary>Reads a file's text; nothing where it is no JSON, or holds no article.</summary>
    public static IReadOnlyList<JsonRecord> Read(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (text.Length > Longest || start.IsEmpty || start[0] is not ('{' or '['))
        {
            return [];
        }
        try
        {
            using var document = JsonDocument.Parse(text);
            var found = new List<JsonRecord>();
            Find(document.RootElement, Contents, found);
            if (found.Count == 0)
            {
                Find(document.RootElement, Descriptions, found);
            }
            return found;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Text in braces, or half of a pair of surrogates: read as it stands.
            return [];
        }
    }

    /// <summary>The parser lets nothing nest deeper than 64 levels.</summary>
    private static void Find(JsonElement element, string[] names, List<JsonRecord> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Find(item, names, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            if (Of(element, names) is { Length: >= ShortestContent } content)
            {
                found.Add(new JsonRecord(content, FactsOf(element)));
                return;
            }
            foreach (var property in element.EnumerateObject())
            {
                Find(property.Value, names, found);
            }
        }
    }

    private static ArticleFacts FactsOf(JsonElement article) =>
        new(
            Of(article, Titles)?.Trim() is { Length: > 0 } title && !title.Contains('\n') ? title : null,
            Of(article, Authors),
            Of(article, Sources),
            Of(article, Dates) is { } date ? WrittenDate.Find(date) : null,
            null
        );

    /// <summary>The first of some fields that holds a text; names are compared without case, lines and hyphens.</summary>
    private static string? Of(JsonElement article, string[] names)
    {
        foreach (var name in names)
        {
            foreach (var property in article.EnumerateObject())
            {
                if (
                    property.Value.ValueKind == JsonValueKind.String
                    && IsNamed(property.Name, name)
                    && property.Value.GetString() is { } value
                    && !string.IsNullOrWhiteSpace(value)
                )
                {
                    return value;
                }
            }
        }
        return null;
    }

    private static bool IsNamed(string property, string name)
    {
        var at = 0;
        foreach (var c in property)
        {
            if (c is '_' or '-')
            {
                continue;
            }
            if (at == name.Length || char.ToLowerInvariant(c) != name[at])
            {
                return false;
            }
            at++;
        }
        return at == name.Length;
    }
}
