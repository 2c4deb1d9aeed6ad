namespace Articles.Analysis.Tests.Summary;

public sealed class SummarizerTests
{
    private const string Title = "江苏移动建成算力网络";

    private const string Text =
        Title
        + "\n江苏移动今年在南京建成算力网络，覆盖全省13个城市，服务企业5000家。\n天气很好，大家都很高兴地去郊游了。\n"
        + "算力网络让江苏移动的算力调度时间缩短一半。算力网络让江苏移动的算力调度时间缩短一半。\n算力网络小标题\n"
        + "江苏移动表示，明年将继续扩大算力网络的规模，让更多企业用上算力。";

    [Fact]
    public async Task Sentences_are_ranked_and_equal_the_text_at_their_offsets()
    {
        var summary = (await AnalyzeAsync(Text)).Summary;
        Assert.InRange(summary.Count, 2, 20);
        Assert.Equal(summary.OrderByDescending(x => x.RankScore), summary);
        Assert.Equal(1, summary[0].RankScore);
        Assert.Contains("13个城市", summary[0].Text, StringComparison.Ordinal);
        Assert.All(summary, x => Assert.Equal(x.Text, Text.Substring(x.Offset, x.Length)));
        Assert.All(summary, x => Assert.InRange(x.RankScore, 0, 1));
    }

    [Fact]
    public async Task Headlines_headings_and_repeats_are_left_out()
    {
        var summary = (await AnalyzeAsync(Text)).Summary;
        Assert.DoesNotContain(summary, x => x.Text == Title);
        Assert.DoesNotContain(summary, x => x.Text.EndsWith("小标题", StringComparison.Ordinal));
        Assert.Equal(summary.Select(x => x.Text).Distinct(), summary.Select(x => x.Text));
    }

    [Fact]
    public async Task Counts_leave_white_space_out_and_take_a_surrogate_pair_as_one()
    {
        var counts = (await AnalyzeAsync("𠮷 野。\n好。")).Counts;
        Assert.Equal(new TextCounts(5, 2, 2), counts);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("没有句号的一行")]
    [InlineData("。”）")]
    [InlineData("”）”）”）”）”）”）”）")]
    public async Task A_text_without_sentences_has_no_summary(string text)
    {
        var analysis = await AnalyzeAsync(text);
        Assert.Empty(analysis.Summary);
        Assert.Empty(analysis.KeyPhrases);
    }

    private static async Task<ArticleAnalysis> AnalyzeAsync(string text) =>
        await new EmbeddedAnalyzer().AnalyzeAsync(
            new ArticleText(text, Title, null),
            TestContext.Current.CancellationToken
        );
}
