using System.Text;

namespace Articles.Text.Tests;

public sealed class SeedsTests
{
    private static readonly ArticleNormalizer Normalizer = new();

    [Fact]
    public void Every_seed_is_read_and_written_where_the_scorer_finds_it()
    {
        foreach (var seed in Directory.GetFiles(SharedFolder.Path("seeds")))
        {
            var article = Normalizer.Normalize(File.ReadAllBytes(seed)).Article;

            Assert.NotNull(article);
            Assert.Equal("utf-8", article.Encoding);
            Assert.Equal(article.Text, article.Steps.Aggregate(article.Original, (text, step) => step.Replay(text)));
            var folder = Directory.CreateDirectory(
                Path.Combine(AppContext.BaseDirectory, "normalized", Path.GetFileName(seed)[..3])
            );
            File.WriteAllText(Path.Combine(folder.FullName, "text.txt"), article.Text);
            File.WriteAllText(Path.Combine(folder.FullName, "entities.json"), "[]");
            File.WriteAllText(Path.Combine(folder.FullName, "metrics.json"), "[]");
        }
    }

    [Theory]
    [InlineData("000")]
    [InlineData("003")]
    [InlineData("004")]
    public void Clean_text_stays_as_it_is(string name)
    {
        var clean = File.ReadAllText(SharedFolder.Path("gold", name, "clean.txt")).TrimEnd('\n');

        var article = Normalizer.Normalize(Encoding.UTF8.GetBytes(clean)).Article;

        Assert.Equal(clean, article?.Text);
    }
}
