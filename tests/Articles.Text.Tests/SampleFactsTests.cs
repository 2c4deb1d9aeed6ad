namespace Articles.Text.Tests;

/// <summary>What the sample articles say of themselves, as <c>docs/seeds.md</c> describes them.</summary>
public sealed class SampleFactsTests
{
    private static readonly ArticleNormalizer Normalizer = new();

    [Theory]
    [InlineData(
        "01",
        "能源转型一年间：可再生能源装机历史性超过火电|一线看双碳 能源新观察",
        null,
        "本刊综合",
        "2024-02-05",
        null
    )]
    [InlineData("02", "国铁集团：4.8万公里高铁网托举“流动中国”", "本刊交通报道组", null, null, null)]
    [InlineData("03", "5G规模化应用：从“建得好”迈向“用得好”", null, "本站原创", "2024-12-27", null)]
    [InlineData("04", "增长5.2%：一份公报里的中国经济", null, null, "2024-03-07", null)]
    [InlineData("05", "383枚奖牌之外，杭州亚运会留下了什么", "示例新闻网体育报道组", "示例新闻网", "2023-10-09", null)]
    [InlineData("06", "施政报告：香港股票印花税下调至0.1% 北部都会区行动纲领将公布", null, null, "2023-10-25", "香港")]
    [InlineData("07", "绿色低碳转型的三个时间节点：2025、2027与2030", "本刊资料室", null, "2024-09-02", null)]
    public void Facts_are_found_in_their_final_form(
        string sample,
        string title,
        string? byline,
        string? source,
        string? date,
        string? place
    )
    {
        var article = Read(sample);
        var published = date is null
            ? (DateOnly?)null
            : DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(new ArticleFacts(title, byline, source, published, place), article.Facts);
        Assert.Equal(title, article.Text.Split('\n')[0]);
    }

    [Theory]
    [InlineData("03", "解决了多少问题”。对企业来说，能不能降低改造成本、能不能用得起来，才是下一程的关键。")]
    [InlineData("05", "才是亚运会留下的最长久的遗产。")]
    public void Nothing_of_the_site_stands_after_the_article(string sample, string end) =>
        Assert.EndsWith(end, Read(sample).Text, StringComparison.Ordinal);

    private static NormalizedArticle Read(string sample)
    {
        var file = Directory.GetFiles(Checkout.Seeds, sample + "-*").Single();
        return Normalizer.Normalize(File.ReadAllBytes(file)).Article
            ?? throw new InvalidOperationException("Rejected.");
    }
}
