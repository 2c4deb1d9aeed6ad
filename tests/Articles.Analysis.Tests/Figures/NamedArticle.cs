using Articles.Analysis.Figures;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Tests.Figures;

/// <summary>A text of our own with the names that it holds, for what depends on them.</summary>
internal static class NamedArticle
{
    /// <summary>Reads the figures of a text whose first line is its headline.</summary>
    public static IReadOnlyList<Metric> Read(string text, params (string Name, string Category)[] names)
    {
        var entities = names.Select(x => Named(x.Name, text, x.Category)).ToList();
        var title = text[..text.IndexOf('\n')];
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
