namespace Articles.Analysis.Tests.KeyPhrases;

public sealed class KeyPhraseFinderTests
{
    [Fact]
    public async Task Names_and_repeated_noun_phrases_tell_what_an_article_is_about()
    {
        const string Text =
            "江苏移动推进港口航线改造。港口航线关系民生，江苏移动为港口航线提供网络。好的港口航线需要江苏移动。";
        var phrases = await FindAsync(Text);
        Assert.Contains("江苏移动", phrases);
        Assert.Contains("港口航线", phrases);
        Assert.InRange(phrases.Count, 2, 20);
        Assert.All(phrases, x => Assert.Contains(x, Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_phrase_is_part_of_another()
    {
        var phrases = await FindAsync("港口航线中心建成。港口航线中心投用。港口航线重要。");
        Assert.All(phrases, x => Assert.Single(phrases, y => y.Contains(x, StringComparison.Ordinal)));
    }

    private static async Task<IReadOnlyList<string>> FindAsync(string text) =>
        (
            await new EmbeddedAnalyzer().AnalyzeAsync(
                new ArticleText(text, null, null),
                TestContext.Current.CancellationToken
            )
        ).KeyPhrases;
}
