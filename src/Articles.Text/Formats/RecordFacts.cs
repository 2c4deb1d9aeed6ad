using Articles.Text.Facts;

namespace Articles.Text.Formats;

/// <summary>What the fields of a record say, by the names that programs give them.</summary>
internal static class RecordFacts
{
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
        "ptime",
        "pubtime",
        "pubdate",
        "newsdate",
        "date",
        "time",
        "发布时间",
        "日期",
    ];

    private static readonly string[] Paragraphs = [.. Contents, "paragraphs"];

    /// <summary>The article's text, the longest of the fields that are named for it; null where none is.</summary>
    public static string? Content(List<RecordField> fields)
    {
        string? longest = null;
        foreach (var field in fields)
        {
            if (
                AreParagraphs(field.Name)
                && field.Value.Length > (longest?.Length ?? 0)
                && !string.IsNullOrWhiteSpace(field.Value)
            )
            {
                longest = field.Value;
            }
        }
        return longest;
    }

    /// <summary>Whether a field's name is that of an article's text.</summary>
    public static bool AreParagraphs(string field) => Array.Exists(Paragraphs, name => IsNamed(field, name));

    /// <summary>What tells of the article in short.</summary>
    public static string? Description(List<RecordField> fields) => First(fields, Descriptions);

    /// <summary>A headline of two lines is one.</summary>
    public static string TitleOf(string value) =>
        value.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Trim();

    /// <summary>What the fields beside the text say.</summary>
    public static ArticleFacts Of(List<RecordField> fields) =>
        new(
            First(fields, Titles) is { } title ? TitleOf(title) : null,
            First(fields, Authors),
            First(fields, Sources),
            First(fields, Dates) is { } date ? WrittenDate.Find(date) : null,
            null
        );

    /// <summary>The first of some fields that holds a text; names are compared without case, lines and hyphens.</summary>
    private static string? First(List<RecordField> fields, string[] names)
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
