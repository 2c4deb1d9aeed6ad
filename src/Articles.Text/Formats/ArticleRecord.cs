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
            Find(document.RootElement, RecordFacts.Content, found);
            if (found.Count == 0)
            {
                // A program's settings have a description too, among much else.
                Find(document.RootElement, RecordFacts.Description, found);
                var read = found.Sum(record => Han(record.Content) + Han(record.Facts.Title));
                return read > 0 && read >= Han(text) * LeastContent ? found : [];
            }
            return found.Exists(record => record.Facts.Title is not null)
                ? found.FindAll(record => record.Facts.Title is not null)
                : found;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Text in braces, or half of a pair of surrogates: read as it stands.
            return [];
        }
    }

    /// <summary>The parser lets nothing nest deeper than 64 levels.</summary>
    private static void Find(JsonElement element, Func<List<RecordField>, string?> text, List<ArticleRecord> found)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Find(item, text, found);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            List<RecordField> fields =
            [
                .. element
                    .EnumerateObject()
                    .Select(property => new RecordField(property.Name, TextOf(property) ?? string.Empty))
                    .Where(field => field.Value.Length > 0),
            ];
            if (text(fields) is { Length: >= ShortestContent } content)
            {
                found.Add(new ArticleRecord(content, RecordFacts.Of(fields)));
                return;
            }
            foreach (var property in element.EnumerateObject())
            {
                Find(property.Value, text, found);
            }
        }
    }

    /// <summary>A string, or an article's paragraphs: <c>["…", "…"]</c>, <c>[{"type": "p", "text": "…"}]</c>.</summary>
    private static string? TextOf(JsonProperty property)
    {
        if (property.Value.ValueKind != JsonValueKind.Array || !RecordFacts.AreParagraphs(property.Name))
        {
            return property.Value.ValueKind == JsonValueKind.String ? property.Value.GetString() : null;
        }
        var paragraphs = property
            .Value.EnumerateArray()
            .Select(item =>
                item.ValueKind == JsonValueKind.Object
                && (item.TryGetProperty("text", out var text) || item.TryGetProperty("value", out text))
                    ? text
                    : item
            )
            .ToList();
        return paragraphs.TrueForAll(paragraph => paragraph.ValueKind == JsonValueKind.String)
            ? string.Join('\n', paragraphs.Select(paragraph => paragraph.GetString()))
            : null;
    }

    private static int Han(string? text) => text?.Count(CharacterClass.IsHan) ?? 0;

    private static List<ArticleRecord> Literals(string text)
    {
        var found = new List<ArticleRecord>();
        var values = 0;
        foreach (var fields in LiteralFields.Read(text))
        {
            values += fields.Sum(field => field.Value.Length);
            if (
                (RecordFacts.Content(fields) ?? RecordFacts.Description(fields)) is
                { Length: >= ShortestContent } content
            )
            {
                found.Add(new ArticleRecord(content, RecordFacts.Of(fields)));
            }
            else if (fields.Count >= FewestInRow && fields.TrueForAll(field => field.Name.Length == 0))
            {
                AddRow(fields, found);
            }
        }
        var length = found.Sum(record => record.Content.Length + (record.Facts.Title?.Length ?? 0));
        return length >= values * LeastContent ? found : [];
    }

    /// <summary>In a row the longest value is the text, and the first one before it that can be its headline that.</summary>
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
        var title = fields.FindIndex(0, content, field => CanBeTitle(field.Value));
        var facts = new ArticleFacts(
            title < 0 ? null : RecordFacts.TitleOf(fields[title].Value),
            null,
            null,
            null,
            null
        );
        found.Add(new ArticleRecord(fields[content].Value, facts));
    }

    private static bool CanBeTitle(string value) =>
        value.Length is >= 4 and <= LongestTitle
        && value.Any(CharacterClass.IsHan)
        && value[^1] != '。'
        && !Medium.Is(value);
}
