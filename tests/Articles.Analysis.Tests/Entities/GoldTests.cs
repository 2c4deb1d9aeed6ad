using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Articles.Analysis.Tests.Figures;

namespace Articles.Analysis.Tests.Entities;

/// <summary>
/// Scores entities against the annotated articles as <c>score.py</c> does, and leaves the predictions in
/// <c>artifacts/predictions</c> for it: <c>score.py --pred artifacts/predictions -v GOLD/000=000 …</c>.
/// </summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Entities_of_the_annotated_articles_are_found_and_linked()
    {
        if (Shared.Folder("gold") is not { } gold)
        {
            Assert.Skip("the annotated articles are not here");
            return;
        }
        var (f1, link, systems, count) = (0.0, 0.0, 0.0, 0);
        foreach (var folder in Directory.GetDirectories(gold).Order(StringComparer.Ordinal))
        {
            var text = await File.ReadAllTextAsync(
                Path.Combine(folder, "clean.txt"),
                TestContext.Current.CancellationToken
            );
            var analysis = await new EmbeddedAnalyzer().AnalyzeAsync(
                new ArticleText(text, text[..text.IndexOf('\n')], PublishedOn: null),
                TestContext.Current.CancellationToken
            );
            Write(Path.GetFileName(folder), text, analysis);
            var score = Score(folder, analysis);
            output.WriteLine(
                $"{Path.GetFileName(folder)} entity_f1 {score.F1:0.000} link {score.Link:0.000} system_recall {score.Systems:0.000}"
            );
            (f1, link, systems, count) = (f1 + score.F1, link + score.Link, systems + score.Systems, count + 1);
        }
        Assert.True(f1 / count >= 0.85, $"entity_f1 {f1 / count:0.000}");
        Assert.True(link / count >= 0.65, $"link {link / count:0.000}");
        Assert.True(systems / count >= 0.78, $"system_recall {systems / count:0.000}");
    }

    private static (double F1, double Link, double Systems) Score(string folder, ArticleAnalysis analysis)
    {
        var wanted = Read(folder, "entities.json")
            .Select(x => (Forms: FormsOf(x), Category: x.GetProperty("category").GetString()!))
            .ToList();
        var found = analysis
            .Entities.Select(x => (Forms: x.Aliases.Prepend(x.Name).Select(Key).ToHashSet(), x.Category))
            .ToList();
        var (g, p) = (Surfaces(wanted), Surfaces(found));
        var (gl, pl) = (Links(wanted), Links(found));
        var products = p.Where(x => x.Category == EntityCategory.Product).Select(x => x.Form).ToHashSet();
        var forms = wanted.SelectMany(x => x.Forms.Select(y => (y, x.Forms))).ToLookup(x => x.y, x => x.Forms);
        var systems = Read(folder, "systems.json").Select(x => Key(x.GetProperty("name").GetString()!)).ToList();
        return (
            2.0 * g.Count(p.Contains) / (g.Count + p.Count),
            gl.Count == 0 ? 1 : gl.Count(pl.Contains) / (double)gl.Count,
            systems.Count(x => forms[x].SelectMany(y => y).Append(x).Any(products.Contains)) / (double)systems.Count
        );
    }

    private static HashSet<(string Form, string Category)> Surfaces(
        IEnumerable<(HashSet<string> Forms, string Category)> entities
    ) => [.. entities.SelectMany(x => x.Forms.Select(y => (y, x.Category)))];

    private static HashSet<(string, string)> Links(IEnumerable<(HashSet<string> Forms, string Category)> entities) =>
        [
            .. entities.SelectMany(x =>
                from a in x.Forms
                from b in x.Forms
                where string.CompareOrdinal(a, b) < 0
                select (a, b)
            ),
        ];

    private static List<JsonElement> Read(string folder, string file) =>
        [.. JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file))).RootElement.EnumerateArray()];

    private static HashSet<string> FormsOf(JsonElement entity) =>
        [
            .. entity
                .GetProperty("aliases")
                .EnumerateArray()
                .Append(entity.GetProperty("name"))
                .Select(x => Key(x.GetString()!)),
        ];

    private static string Key(string name) =>
        string.Concat(
                name.Normalize(NormalizationForm.FormKC)
                    .Where(x => !char.IsWhiteSpace(x) && !"《》“”\"‘’'·•・".Contains(x))
            )
            .ToLowerInvariant();

    private static void Write(string name, string text, ArticleAnalysis analysis)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Shared.Root(), "artifacts", "predictions", name)).FullName;
        File.WriteAllText(Path.Combine(folder, "text.txt"), text);
        WriteList(
            Path.Combine(folder, "entities.json"),
            analysis.Entities,
            (json, x) =>
            {
                json.WriteString("name", x.Name);
                json.WriteString("category", x.Category);
                json.WriteStartArray("aliases");
                foreach (var alias in x.Aliases)
                {
                    json.WriteStringValue(alias);
                }
                json.WriteEndArray();
            }
        );
        WriteList(
            Path.Combine(folder, "metrics.json"),
            analysis.Metrics,
            (json, x) =>
            {
                json.WriteString("indicator", x.Indicator);
                json.WriteNumber("value", x.Value);
                if (x.ValueMax is { } max)
                {
                    json.WriteNumber("valueMax", max);
                }
                json.WriteString("unit", x.Unit);
                json.WriteString("modifier", JsonNamingPolicy.CamelCase.ConvertName(x.Modifier.ToString()));
                json.WriteString("period", x.Period);
                json.WriteString("subject", x.Subject);
                json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(x.Kind.ToString()));
                json.WriteString("text", x.Text);
            }
        );
    }

    private static void WriteList<T>(string path, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(
            file,
            new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
        json.WriteStartArray();
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
