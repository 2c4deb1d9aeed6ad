using Articles.Analysis.Tests.Figures;
using Articles.Analysis.Training.Measuring;

namespace Articles.Analysis.Tests.Entities;

/// <summary>
/// Scores the articles of <c>held/</c> beside the trainer, on which nothing is trained and which no rule was written for,
/// against the floors in <c>tests/quality-floors.json</c>.
/// </summary>
public sealed class HeldArticlesTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Entities_of_articles_that_nothing_was_made_for_are_found_and_linked()
    {
        var scores = new List<ArticleScore>();
        var held = Path.Combine(Shared.Root(), "src", "Articles.Analysis.Training", "held");
        foreach (var article in Directory.GetFiles(held, "*.txt").Order().SelectMany(AnnotatedArticle.Read))
        {
            var analysis = await new EmbeddedAnalyzer().AnalyzeAsync(
                new ArticleText(article.Text, Title: null, PublishedOn: null),
                TestContext.Current.CancellationToken
            );
            scores.Add(ArticleScore.Of(article, analysis.Entities));
        }
        foreach (
            var (name, value) in (ReadOnlySpan<(string, double?)>)
                [
                    ("entity_f1", scores.Average(x => x.F1)),
                    ("link", scores.Average(x => x.Link)),
                    ("system_recall", scores.Average(x => x.Systems)),
                ]
        )
        {
            output.WriteLine($"{scores.Count} articles, {name} {value:0.000}");
            Assert.True(value >= Shared.Floor("held_articles", name), $"{name} {value:0.000}");
        }
    }
}
