using Articles.Analysis.Training.Measuring;

namespace Articles.Analysis.Tests.Entities;

/// <summary>
/// Scores the articles of <c>held/</c> beside the trainer, on which nothing is trained and which no rule was written for,
/// against the floors in <c>tests/quality-floors.json</c>.
/// </summary>
public sealed class HeldArticlesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("held_articles", "bulletins", "carriers", "cities")]
    [InlineData("held_dense_articles", "cases", "culture", "dispatches", "districts", "projects", "reports")]
    [InlineData(
        "held_long_articles",
        "metro",
        "operators",
        "plans",
        "trade",
        "branches",
        "broadcast",
        "digital",
        "measures",
        "results",
        "works"
    )]
    [InlineData("held_press_articles", "press", "markets", "dailies")]
    [InlineData("held_published_like_articles", "ict", "civic", "business")]
    [InlineData("held_pages", "pages-economy", "pages-society", "pages-technology", "pages-bureaus", "pages-carriers")]
    [InlineData(
        "held_features",
        "features-carriers",
        "features-groups",
        "features-policy",
        "features-enterprises",
        "features-services"
    )]
    public async Task Entities_of_articles_that_nothing_was_made_for_are_found_and_linked(
        string floors,
        params string[] files
    )
    {
        var scores = new List<ArticleScore>();
        var held = Checkout.PathOf("src", "Articles.Analysis.Training", "held");
        foreach (var article in files.SelectMany(file => AnnotatedArticle.Read(Path.Combine(held, file + ".txt"))))
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
            Assert.True(value >= QualityFloors.Of(floors, name), $"{name} {value:0.000}");
        }
    }
}
