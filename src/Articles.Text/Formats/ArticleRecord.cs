using System.Text.Json;
using Articles.Text.Characters;
using Articles.Text.Facts;

namespace Articles.Text.Formats;

/// <summary>
/// An article as programs hand it on: an object of JSON with the text under <c>content</c> or a name like it, the
/// headline beside it, alone or wrapped (<c>{"code":0,"data":[{"title":"…","content":"…"}]}</c>), or the same in another
/// program's literals (<see cref="LiteralFields"/>).
/// </summary>
/// <param name="Content">The text, or a page's markup.</param>
/// <param name="Facts">What the fields beside it say.</param>
internal sealed record ArticleRecord(string Content, ArticleFacts Facts)
{
    // A file with more is a database; its articles are uploaded one by one.
    private const int Longest = 1_000_000;
    private const int ShortestContent = 20;
    private const int LongestTitle = 60;

    // Of a row of values the longest is the text where it is that long, and there are that many.
    private const int ShortestInRow = 40;
    private const int FewestInRow = 3;

    // Literals are read only where hardly any value but the articles' is in them.
    private const double LeastContent = 0.6;

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

    /// <summary>Reads a file's text; nothing where it is no record, or holds no article.</summary>
    public static IReadOnlyList<ArticleRecord> Read(string text)
    {
        var start = text.AsSpan().TrimStart();
        if (text.Length > Longest || start.IsEmpty)
        {
            return [];
        }
        var found = start[0] is '{' or '[' ? Parse(text) : [];
        return found.Count > 0 ? found : Literals(text);
    }

    private static List<ArticleRecord> Parse(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            var found = new List<ArticleRecord>();
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
    private static void Find(JsonElement element, string[] names, List<ArticleRecord> found)
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
            List<RecordField> fields =
            [
                .. element
                    .EnumerateObject()
                    .Where(property => property.Value.ValueKind == JsonValueKind.String)
                    .Select(property => new RecordField(property.Name, property.Value.GetString()!)),
            ];
            if (Of(fields, names) is { Length: >= ShortestContent } content)
            {
                found.Add(new ArticleRecord(content, FactsOf(fields)));
                return;
            }
            foreach (var property in element.EnumerateObject())
            {
                Find(property.Value, names, found);
            }
        }
    }

    private static List<ArticleRecord> Literals(string text)
    {
        var found = new List<ArticleRecord>();
        var values = 0;
        foreach (var fields in LiteralFields.Read(text))
        {
            values += fields.Sum(field => field.Value.Length);
            if ((Of(fields, Contents) ?? Of(fields, Descriptions)) is { Length: >= ShortestContent } content)
            {
                found.Add(new ArticleRecord(content, FactsOf(fields)));
            }
            else if (fields.Count >= FewestInRow && fields.TrueForAll(field => field.Name.Length == 0))
            {
                AddRow(fields, found);
            }
        }
        var length = found.Sum(record => record.Content.Length + (record.Facts.Title?.Length ?? 0));
        return length >= values * LeastContent ? found : [];
    }

    /// <summary>In a row the longest value is the text, and the nearest one before it that can be its headline that.</summary>
    private static void AddRow(List<RecordField> fields, List<ArticleRecord> found)
    {
        var content = 0;
        for (var i = 1; i < fields.Count; i++)
        {
            content = fields[i].Value.Length > fields[content].Value.Length ? i : content;
        }
        if (fields[content].Value.Length < ShortestInRow)
        {
            return;
        }
        var title = content - 1;
        while (title >= 0 && !CanBeTitle(fields[title].Value))
        {
            title--;
        }
        var facts = new ArticleFacts(title < 0 ? null : TitleOf(fields[title].Value), null, null, null, null);
        found.Add(new ArticleRecord(fields[content].Value, facts));
    }

    private static bool CanBeTitle(string value) =>
        value.Length is >= 4 and <= LongestTitle && value.Any(CharacterClass.IsHan) && value[^1] != '。';

    /// <summary>A headline of two lines is one.</summary>
    private static string TitleOf(string value) =>
        value.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Trim();

    private static ArticleFacts FactsOf(List<RecordField> fields) =>
        new(
            Of(fields, Titles) is { } title ? TitleOf(title) : null,
            Of(fields, Authors),
            Of(fields, Sources),
            Of(fields, Dates) is { } date ? WrittenDate.Find(date) : null,
            null
        );

    /// <summary>The first of some fields that holds a text; names are compared without case, lines and hyphens.</summary>
    private static string? Of(List<RecordField> fields, string[] names)
    {
        foreach (var name in names)
        {
            foreach (var field in fields)
            {
                if (IsNamed(field.Name, name) && !string.IsNullOrWhiteSpace(field.Value))
                {
                    return field.Value;
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
