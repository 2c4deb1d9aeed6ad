using System.Text;

namespace Articles.Text.Tests;

/// <summary>The sample articles, as their bytes are.</summary>
public sealed class SeedsTests
{
    private static readonly ArticleNormalizer Normalizer = new();

    [Fact]
    public void Every_sample_is_read_and_its_text_is_what_its_steps_make_of_it()
    {
        var samples = Directory.GetFiles(Checkout.Seeds).Where(x => Path.GetExtension(x) != ".pdf").ToList();
        Assert.NotEmpty(samples);
        foreach (var sample in samples)
        {
            var article = Normalizer.Normalize(File.ReadAllBytes(sample)).Article;

            Assert.NotNull(article);
            Assert.Equal(article.Text, article.Steps.Aggregate(article.Original, (text, step) => step.Replay(text)));
        }
    }

    [Theory]
    [InlineData("01-traditional-pinyin-residue.txt", "utf-8")]
    [InlineData("04-gb18030-report.txt", "gb18030")]
    [InlineData("05-news-page.html", "utf-8")]
    [InlineData("06-big5-dispatch.txt", "big5")]
    public void The_encoding_of_a_sample_is_told_by_its_bytes(string sample, string encoding) =>
        Assert.Equal(encoding, Normalizer.Normalize(Read(sample)).Article?.Encoding);

    [Fact]
    public void A_file_that_is_no_article_is_rejected_for_a_reason()
    {
        var outcome = Normalizer.Normalize(Read("08-not-an-article.pdf"));

        Assert.Null(outcome.Article);
        Assert.Contains("PDF", outcome.Rejection, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("000")]
    [InlineData("003")]
    [InlineData("004")]
    public void Clean_text_stays_as_it_is(string name)
    {
        var clean = File.ReadAllText(ReferenceData.PathOf("gold", name, "clean.txt")).TrimEnd('\n');

        var article = Normalizer.Normalize(Encoding.UTF8.GetBytes(clean)).Article;

        Assert.Equal(clean, article?.Text);
    }

    private static byte[] Read(string sample) => File.ReadAllBytes(Path.Combine(Checkout.Seeds, sample));
}
