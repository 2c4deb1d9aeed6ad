using System.Text;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests;

public sealed class ArticleNormalizerTests
{
    [Theory]
    [InlineData("图书馆的新馆昨天开放，读者很多。", "zh", Script.Simplified)]
    [InlineData("圖書館的新館昨天開放，讀者很多。", "zh", Script.Traditional)]
    [InlineData("\\u65b0\\u9986\\u5f00\\u653e\\uff0c\\u8bfb\\u8005\\u5f88\\u591a\\u3002", "zh", Script.Simplified)]
    [InlineData("\\u5716\\u66f8\\u9928\\u7684\\u65b0\\u9928\\u958b\\u653e\\u3002", "zh", Script.Traditional)]
    [InlineData("The new library opened yesterday.", "en", Script.None)]
    [InlineData("12345", "und", Script.None)]
    public void Language_and_script_are_reported(string text, string language, Script script)
    {
        var article = StepRunner.Normalize(text);

        Assert.Equal((language, script), (article.Language, article.Script));
    }

    [Theory]
    [InlineData("PK\u0003\u0004", long.MaxValue)]
    [InlineData("PK48", 2)]
    public void An_archive_may_hold_any_number_of_characters(string content, long most) =>
        Assert.Equal(most, ArticleNormalizer.MostCharacters(Encoding.ASCII.GetBytes(content)));

    [Fact]
    public void Words_of_Taiwan_stay_unless_the_options_ask_for_the_mainlands()
    {
        var text = System.Text.Encoding.UTF8.GetBytes("這套軟體透過網路下載，印表機馬上就能用。");

        Assert.Equal("这套软体透过网路下载，印表机马上就能用。", new ArticleNormalizer().Normalize(text).Article?.Text);
        Assert.Equal(
            "这套软件透过网络下载，打印机马上就能用。",
            new ArticleNormalizer(new NormalizationOptions(MainlandVocabulary: true)).Normalize(text).Article?.Text
        );
    }

    [Fact]
    public void Japanese_is_left_as_it_is()
    {
        const string Text = "図書館は昨日、開館しました。";
        var article = StepRunner.Normalize(Text);

        Assert.Equal(("ja", Text), (article.Language, article.Text));
    }

    [Fact]
    public void Every_change_is_recorded_and_every_offset_leads_back()
    {
        var article = StepRunner.Normalize("  圖書館的新館昨天開放,讀者很多。\n\n館長說,新館有三層。\n評論區\n");

        Assert.Equal("图书馆的新馆昨天开放，读者很多。\n馆长说，新馆有三层。", article.Text);
        Assert.Equal(article.Text, article.Steps.Aggregate(article.Original, (text, step) => step.Replay(text)));
        var at = article.Text.IndexOf("三层", StringComparison.Ordinal);
        var origin = article.Origins.ToInput(at, 2);
        Assert.Equal("三層", article.Original.Substring(origin.Start, origin.Length));
        Assert.Empty(article.Repairs);
    }

    [Fact]
    public void Normalizing_twice_changes_nothing_more()
    {
        var once = StepRunner.Normalize("  圖書館的新館昨天開放,讀者很多。\n\n館長說,新館有三層。\n評論區\n").Text;

        Assert.Equal(once, StepRunner.Normalize(once).Text);
    }

    public static TheoryData<string> Repeated() =>
        [
            "图书馆的新馆，",
            "馆",
            "\n",
            "“",
            "（(",
            "a b ",
            "人 工 ",
            "新馆开放\n",
            "新馆昨天开放，读者很\n",
            "來源：",
            "馆（微博）",
            "馆(微博)",
            "1,",
            "\ufffd",
            "?",
            "-",
        ];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void No_step_takes_more_than_linear_time(string unit)
    {
        foreach (var step in NormalizationSteps.InOrder)
        {
            LinearTime.Check(
                step.Name,
                50_000,
                length =>
                {
                    var draft = new TextDraft(string.Concat(Enumerable.Repeat(unit, length / unit.Length)));
                    return () => step.Apply(draft, new EditList(step.Name, draft.Text.Length));
                }
            );
        }
    }

    /// <summary>Bytes by chance, each kind likely to come further than the one before.</summary>
    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_bytes_are_an_article_or_rejected_for_a_stated_reason(int seed)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        foreach (var content in HostileBytes.Of(seed))
        {
            var outcome = new ArticleNormalizer().Normalize(content);

            Assert.True(outcome.Article is null == outcome.Rejection is not null, $"seed {seed}");
            Assert.InRange(outcome.Rejection?.Length ?? 1, 1, 1000);
            if (outcome.Article is { } article)
            {
                Assert.DoesNotContain('\r', article.Text);
                Assert.True(article.Text.Length <= content.Length * 4, $"seed {seed}");
            }
        }
    }

    [Fact]
    public void A_copy_of_a_page_s_source_reads_as_the_page_does()
    {
        const string Style =
            "style=\\\"text-indent: 2em; line-height: 1.75em; font-family: SimSun; box-sizing: border-box;\\\"";
        var article = new ArticleNormalizer()
            .Normalize(
                Encoding.UTF8.GetBytes(
                    $"城北新馆奠基\\r\\n<p {Style}><span {Style}>新馆今天\"云帆\"奠基。</span></p>\\r\\n<p {Style}>明年\n\"完工\"。</p>\\r\\n"
                )
            )
            .Article!;

        Assert.Equal(
            "城北新馆奠基\n新馆今天“云帆”奠基。\n明年“完工”。",
            article.Text.Replace("年\n", "年", StringComparison.Ordinal)
        );
        Assert.Equal("zh", article.Language);
    }
}
