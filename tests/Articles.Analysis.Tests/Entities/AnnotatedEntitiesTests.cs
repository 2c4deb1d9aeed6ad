using System.Text.Encodings.Web;
using System.Text.Json;
using Articles.Analysis.Training.Measuring;

namespace Articles.Analysis.Tests.Entities;

/// <summary>
/// Scores entities against the annotated articles as <c>score.py</c> does, and leaves the predictions in
/// <c>artifacts/predictions</c> for it: <c>score.py --pred artifacts/predictions -v GOLD/000=000 …</c>.
/// </summary>
public sealed class AnnotatedEntitiesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Entities_of_the_annotated_articles_are_found_and_linked()
    {
        var gold = ReferenceData.PathOf("gold");
        var (f1, link, systems, count) = (0.0, 0.0, 0.0, 0);
        foreach (var folder in Directory.GetDirectories(gold).Order(StringComparer.Ordinal))
        {
            var (score, analysis, text) = await ArticleMeasurement.Of(folder, TestContext.Current.CancellationToken);
            Write(Path.GetFileName(folder), text, analysis);
            output.WriteLine($"{Path.GetFileName(folder)} {score}");
            (f1, link, systems, count) = (
                f1 + score.F1,
                link + score.Link!.Value,
                systems + score.Systems!.Value,
                count + 1
            );
        }
        Assert.True(f1 / count >= 0.88, $"entity_f1 {f1 / count:0.000}");
        Assert.True(link / count >= 0.79, $"link {link / count:0.000}");
        Assert.True(systems / count >= 0.86, $"system_recall {systems / count:0.000}");
    }

    private static void Write(string name, string text, ArticleAnalysis analysis)
    {
        var folder = Directory.CreateDirectory(Checkout.PathOf("artifacts", "predictions", name)).FullName;
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
