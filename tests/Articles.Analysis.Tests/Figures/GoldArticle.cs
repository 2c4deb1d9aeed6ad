using System.Text.Json;
using Articles.Analysis.Figures;
using Articles.Analysis.Sentences;
using Articles.Analysis.Typesetting;

namespace Articles.Analysis.Tests.Figures;

/// <summary>An annotated article of the reference data, with its own entities as the extractor's input.</summary>
internal sealed class GoldArticle
{
    private readonly string _folder;

    private GoldArticle(string folder) => _folder = folder;

    public string Name => Path.GetFileName(_folder);

    public static IEnumerable<GoldArticle> All() =>
        Directory.GetDirectories(ReferenceData.PathOf("gold")).Order().Select(x => new GoldArticle(x));

    public IReadOnlyList<Metric> Extract()
    {
        var text = Uniform(File.ReadAllText(Path.Combine(_folder, "clean.txt")));
        var article = new ArticleText(text, text[..text.IndexOf('\n')], PublishedOn: null);
        return FigureExtractor.Extract(article, ArticleSentences.Split(text), Entities(text));
    }

    public JsonElement Metrics() => Read("metrics.json");

    public Dictionary<string, HashSet<string>> Forms() =>
        Read("entities.json")
            .EnumerateArray()
            .GroupBy(x => x.GetProperty("name").GetString()!)
            .ToDictionary(x => x.Key, x => x.SelectMany(FormsOf).ToHashSet());

    private static IEnumerable<string> FormsOf(JsonElement entity) =>
        entity.GetProperty("aliases").EnumerateArray().Append(entity.GetProperty("name")).Select(x => x.GetString()!);

    private JsonElement Read(string file) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_folder, file))).RootElement;

    private List<Entity> Entities(string text)
    {
        var entities = new List<Entity>();
        foreach (var entity in Read("entities.json").EnumerateArray())
        {
            var mentions = FormsOf(entity).SelectMany(x => Occurrences(text, Uniform(x))).ToList();
            entities.Add(
                new Entity(
                    entity.GetProperty("name").GetString()!,
                    entity.GetProperty("category").GetString()!,
                    null,
                    FormsOf(entity).ToList(),
                    mentions,
                    1,
                    null,
                    []
                )
            );
        }
        return entities;
    }

    private static string Uniform(string text)
    {
        using var uniform = new UniformText(text);
        return uniform.Text;
    }

    private static IEnumerable<Mention> Occurrences(string text, string form)
    {
        for (
            var at = text.IndexOf(form, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(form, at + form.Length, StringComparison.Ordinal)
        )
        {
            yield return new Mention(form, at, form.Length);
        }
    }
}
