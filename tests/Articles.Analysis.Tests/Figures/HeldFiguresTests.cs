using Articles.Analysis.Training.Measuring;

namespace Articles.Analysis.Tests.Figures;

/// <summary>
/// Scores the figures of the articles in <c>held/figures</c> beside the trainer, which no rule was written for, against the
/// floors in <c>tests/quality-floors.json</c>. Names are the program's own.
/// </summary>
public sealed class HeldFiguresTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Figures_of_articles_that_nothing_was_made_for_are_found()
    {
        var scores = new List<FigureScore>();
        var held = Checkout.PathOf("src", "Articles.Analysis.Training", "held");
        foreach (
            var file in Directory.EnumerateFiles(Path.Combine(held, "figures"), "*.json").Order(StringComparer.Ordinal)
        )
        {
            var annotated = AnnotatedFigure.Read(file);
            var articles = AnnotatedArticle
                .Read(Path.Combine(held, Path.GetFileNameWithoutExtension(file) + ".txt"))
                .ToList();
            Assert.Equal(annotated.Count, articles.Count);
            foreach (var (article, figures) in articles.Zip(annotated))
            {
                var title = article.Text[..article.Text.IndexOf('\n', StringComparison.Ordinal)];
                var analysis = await new EmbeddedAnalyzer().AnalyzeAsync(
                    new ArticleText(article.Text, title, PublishedOn: null),
                    TestContext.Current.CancellationToken
                );
                scores.Add(FigureScore.Of(article, figures, analysis.Metrics));
            }
        }
        foreach (
            var (name, value) in (ReadOnlySpan<(string, double?)>)
                [
                    ("metric_f1", scores.Average(x => x.F1)),
                    ("period", scores.Average(x => x.Period)),
                    ("subject", scores.Average(x => x.Subject)),
                    ("kind", scores.Average(x => x.Kind)),
                    ("modifier", scores.Average(x => x.Modifier)),
                    ("indicator", scores.Average(x => x.Indicator)),
                ]
        )
        {
            output.WriteLine($"{scores.Count} articles, {name} {value:0.000}");
            Assert.True(value >= QualityFloors.Of("held_figures", name), $"{name} {value:0.000}");
        }
    }
}
