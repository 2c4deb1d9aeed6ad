using System.Text;
using System.Text.Json;

namespace Articles.Analysis.Tests.Figures;

/// <summary>Scores figures against the annotated articles, given their own entities.</summary>
public sealed class AnnotatedFiguresTests(ITestOutputHelper output)
{
    private const double SameNoun = 0.34;

    [Fact]
    public void Annotated_articles_are_read_as_a_careful_reader_does()
    {
        var articles = GoldArticle.All().ToList();
        Assert.NotEmpty(articles);
        foreach (var article in articles)
        {
            var score = Score(article);
            output.WriteLine($"{article.Name}: {score}");
            Assert.True(score.F1 >= 0.90, $"{article.Name} {score}");
            Assert.True(score.Period >= 0.90, $"{article.Name} {score}");
            Assert.True(score.Kind >= 0.95, $"{article.Name} {score}");
            Assert.True(score.Modifier >= 0.95, $"{article.Name} {score}");
            Assert.True(score.Subject >= 0.80, $"{article.Name} {score}");
        }
    }

    private static Scores Score(GoldArticle article)
    {
        var gold = article.Metrics().EnumerateArray().ToList();
        var found = article.Extract().ToList();
        var pairs = (
            from g in gold.Index()
            from f in found.Index()
            where SameValue(g.Item, f.Item) && Alike(Text(g.Item, "indicator"), f.Item.Indicator) >= SameNoun
            orderby Alike(Text(g.Item, "indicator"), f.Item.Indicator) descending
            select (G: g.Index, F: f.Index)
        );
        var (usedGold, usedFound) = (new HashSet<int>(), new HashSet<int>());
        var hits = new List<(JsonElement Gold, Metric Found)>();
        foreach (var (g, f) in pairs.ToList())
        {
            if (!usedGold.Contains(g) && !usedFound.Contains(f))
            {
                usedGold.Add(g);
                usedFound.Add(f);
                hits.Add((gold[g], found[f]));
            }
        }
        var forms = article.Forms();
        double Share(Func<JsonElement, Metric, bool> isRight) =>
            hits.Count(x => isRight(x.Gold, x.Found)) / (double)hits.Count;
        return new Scores(
            2.0 * hits.Count / (gold.Count + found.Count),
            Share((g, f) => Nullable(g, "period") == f.Period),
            Share((g, f) => string.Equals(Text(g, "kind"), f.Kind.ToString(), StringComparison.OrdinalIgnoreCase)),
            Share(
                (g, f) => string.Equals(Text(g, "modifier"), f.Modifier.ToString(), StringComparison.OrdinalIgnoreCase)
            ),
            Share(
                (g, f) =>
                    Nullable(g, "subject") is { } subject
                        ? f.Subject is { } own
                            && (own == subject || (forms.TryGetValue(subject, out var names) && names.Contains(own)))
                        : f.Subject is null
            )
        );
    }

    private static bool SameValue(JsonElement gold, Metric found) =>
        gold.GetProperty("value").GetDecimal() == found.Value
        && Max(gold) == found.ValueMax
        && Text(gold, "unit") == found.Unit;

    private static decimal? Max(JsonElement gold) =>
        gold.GetProperty("valueMax") is { ValueKind: JsonValueKind.Number } max ? max.GetDecimal() : null;

    private static string Text(JsonElement gold, string name) => gold.GetProperty(name).GetString()!;

    private static string? Nullable(JsonElement gold, string name) => gold.GetProperty(name).GetString();

    // Dice's coefficient over character pairs; 1 when one noun holds the other.
    private static double Alike(string a, string b)
    {
        (a, b) = (Key(a), Key(b));
        if (a.Contains(b) || b.Contains(a))
        {
            return 1;
        }
        var x = Enumerable.Range(0, Math.Max(0, a.Length - 1)).Select(i => a.Substring(i, 2)).ToHashSet();
        var y = Enumerable.Range(0, Math.Max(0, b.Length - 1)).Select(i => b.Substring(i, 2)).ToHashSet();
        return x.Count == 0 || y.Count == 0 ? 0 : 2.0 * x.Intersect(y).Count() / (x.Count + y.Count);
    }

    private static string Key(string noun) =>
        string.Concat(
                noun.Normalize(NormalizationForm.FormKC)
                    .Where(c => !char.IsWhiteSpace(c) && !"《》“”‘’'\"·".Contains(c))
            )
            .ToLowerInvariant();

    private sealed record Scores(double F1, double Period, double Kind, double Modifier, double Subject);
}
