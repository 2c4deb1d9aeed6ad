using Articles.Analysis.Figures;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Tests.Figures;

/// <summary>A text of our own with the names that it holds, for what depends on them.</summary>
internal static class NamedArticle
{
    /// <summary>Reads the figures of a text whose first line is its headline.</summary>
    public static IReadOnlyList<Metric> Read(string text, params (string Name, string Category)[] names) =>
        Read(text, text[..text.IndexOf('\n')], names);

    /// <summary>Reads the figures of a text that has no headline.</summary>
    public static IReadOnlyList<Metric> ReadWithoutHeadline(
        string text,
        params (string Name, string Category)[] names
    ) => Read(text, null, names);

    /// <summary>Whose the last figure of a text is whose first line is its headline.</summary>
    public static string? LastSubject(string text, params (string Name, string Category)[] names) =>
        Read(text, names)[^1].Subject;

    /// <summary>The same of the last figure whose value begins with a four, where others stand beside the one that is meant.</summary>
    public static string? SubjectOfFour(string text, params (string Name, string Category)[] names) =>
        Read(text, names).Last(static x => x.Value.ToString()[0] == '4').Subject;

    /// <summary>Whose all figures of such a text are, with blanks between.</summary>
    public static string Subjects(string text, params (string Name, string Category)[] names) =>
        string.Join(' ', Read(text, names).Select(static x => x.Subject));

    private static IReadOnlyList<Metric> Read(string text, string? title, (string Name, string Category)[] names)
    {
        var entities = names.Select(x => Named(x.Name, text, x.Category)).ToList();
        return FigureExtractor.Extract(
            new ArticleText(text, title, new DateOnly(2024, 6, 1)),
            ArticleSentences.Split(text),
            entities
        );
    }

    private static Entity Named(string name, string text, string category)
    {
        var mentions = new List<Mention>();
        for (
            var at = text.IndexOf(name, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(name, at + name.Length, StringComparison.Ordinal)
        )
        {
            mentions.Add(new Mention(name, at, name.Length));
        }
        return new Entity(name, category, null, [name], mentions, 1, null, []);
    }
}
