using System.Text;
using Articles.Analysis.Typesetting;

namespace Articles.Analysis.Tests.Typesetting;

public sealed class OriginalTextTests
{
    private const string Plain =
        "远山集团2025年年报\n2025年3月，远山集团发布AI云网平台，在第12届清河茶叶博览会上开通5G基站3.2万个。AI云网平台接入泵站90座。\n"
        + "远山集团总经理周明远表示，清河市地铁6号线将于2026年通车，总投资40亿元。";

    [Fact]
    public async Task Spaces_between_Chinese_and_Latin_change_nothing_but_offsets()
    {
        var spaced = Spaced(Plain);
        var (of, with) = (await Analyze(Plain), await Analyze(spaced));
        Assert.Equal(of.Entities.Select(x => x.Name), with.Entities.Select(x => Without(x.Name)));
        Assert.Equal(
            of.Metrics.Select(x => (x.Indicator, x.Value, x.Unit, x.Period, x.Subject)),
            with.Metrics.Select(x =>
                (x.Indicator, x.Value, x.Unit, x.Period, x.Subject is { } name ? Without(name) : null)
            )
        );
        Assert.Equal(of.Summary.Select(x => x.Text), with.Summary.Select(x => Without(x.Text)));
        Assert.Equal(of.KeyPhrases, with.KeyPhrases.Select(Without));
        Assert.Contains(with.Entities, x => x.Name == "AI 云网平台");
        Assert.All(with.KeyPhrases, x => Assert.Contains(x, spaced, StringComparison.Ordinal));
        Assert.All(
            with.Entities.SelectMany(x => x.Mentions),
            x => Assert.Equal(spaced.Substring(x.Offset, x.Length), x.Text)
        );
    }

    [Fact]
    public async Task A_figure_s_text_is_as_it_is_set()
    {
        var metric = Assert.Single((await Analyze("2023 年，建成 5G 基站 3.2 万个。")).Metrics);
        Assert.Equal(("建成 5G 基站 3.2 万个", "5G基站"), (metric.Text, metric.Indicator));
    }

    [Fact]
    public async Task Corner_marks_quote_as_curved_ones_do()
    {
        const string text =
            "清河移动发布“九天”大模型，“水网通”平台接入企业90家。负责人说：“今年将建成‘云谷’泵站40座。”";
        var (of, with) = (await Analyze(text), await Analyze(Cornered(text)));
        Assert.Contains(with.Entities, x => x.Name == "「水网通」平台");
        Assert.Equal(of.Entities.Select(x => Cornered(x.Name)), with.Entities.Select(x => x.Name));
        Assert.Equal(
            of.Entities.SelectMany(x => x.Mentions).Select(x => (Cornered(x.Text), x.Offset)),
            with.Entities.SelectMany(x => x.Mentions).Select(x => (x.Text, x.Offset))
        );
        Assert.Equal(
            of.Metrics.Select(x => (x.Value, Cornered(x.Subject!), Cornered(x.Text))),
            with.Metrics.Select(x => (x.Value, x.Subject!, x.Text))
        );

        static string Cornered(string text) =>
            text.Replace('“', '「').Replace('”', '」').Replace('‘', '『').Replace('’', '』');
    }

    [Fact]
    public async Task A_form_with_a_space_is_an_alias_of_the_one_without()
    {
        var analysis = await Analyze("远山集团发布AI云网平台。AI 云网平台接入泵站90座。");
        var platform = Assert.Single(analysis.Entities, x => x.Name == "AI云网平台");
        Assert.Equal(["AI 云网平台"], platform.Aliases);
        Assert.Equal("AI云网平台", Assert.Single(analysis.Metrics).Subject);
    }

    private static async Task<ArticleAnalysis> Analyze(string text) =>
        await new EmbeddedAnalyzer().AnalyzeAsync(
            new ArticleText(text, text.Split('\n') is [var title, _, ..] ? title : null, null),
            TestContext.Current.CancellationToken
        );

    private static string Without(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    // A space wherever a Chinese character and a letter or digit meet.
    private static string Spaced(string text)
    {
        var spaced = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var meets = i > 0 && char.IsAsciiLetterOrDigit(text[i - 1]) != char.IsAsciiLetterOrDigit(text[i]);
            spaced.Append(meets && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i]) ? " " : "");
            spaced.Append(text[i]);
        }
        return spaced.ToString();
    }
}
