using System.Diagnostics;
using Articles.Analysis.Figures;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Tests.Figures;

public sealed class FigureExtractorTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(Sentences), "in-the-wild.txt")]
    [MemberData(nameof(Sentences), "newsroom.txt")]
    [MemberData(nameof(Sentences), "reports.txt")]
    [MemberData(nameof(Sentences), "plans.txt")]
    [MemberData(nameof(Sentences), "stories.txt")]
    [MemberData(nameof(Sentences), "markets.txt")]
    [MemberData(nameof(Sentences), "amounts.txt")]
    [MemberData(nameof(Sentences), "trades.txt")]
    [MemberData(nameof(Sentences), "offices.txt")]
    [MemberData(nameof(Sentences), "bulletins.txt")]
    [MemberData(nameof(Sentences), "lists.txt")]
    [MemberData(nameof(Sentences), "deeds.txt")]
    [MemberData(nameof(Sentences), "negative.txt")]
    public void Figures_are_found(string file, int number)
    {
        var (published, sentence, expected) = Case(file, number);
        Assert.Equal(expected, Extract(sentence, published).Select(CaseFile.Written));
    }

    [Theory]
    [MemberData(nameof(Sentences), "known-failures.txt")]
    public void Known_failures_still_fail(string file, int number)
    {
        var (published, sentence, wanted) = Case(file, number);
        Assert.NotEqual(wanted, Extract(sentence, published).Select(CaseFile.Written));
    }

    [Fact]
    public void Every_text_stands_at_its_offset()
    {
        foreach (var text in Texts())
        {
            foreach (var metric in Extract(text, new DateOnly(2024, 6, 1)))
            {
                Assert.Equal(text.Substring(metric.Offset, metric.Length), metric.Text);
                Assert.NotEmpty(metric.Indicator);
                Assert.InRange(metric.ConfidenceScore, 0, 1);
            }
        }
    }

    [Fact]
    public void Any_text_stands_at_its_offset()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var sentences = Texts().Take(4).SelectMany(x => x.Split('\n')).ToList();
        const string noise = "０３ 5.，、（）：；。“”%万亿半零下负比较的又成折个多年月日^/-—~年\n\u00A0";
        for (var i = 0; i < 300; i++)
        {
            var text = string.Concat(
                Enumerable.Range(0, 6).Select(_ => Damaged(sentences[random.Next(sentences.Count)], noise, random))
            );
            foreach (var metric in Extract(text, new DateOnly(2024, 6, 1)))
            {
                Assert.Equal(text.Substring(metric.Offset, metric.Length), metric.Text);
                Assert.NotEmpty(metric.Indicator);
            }
        }
    }

    [Fact]
    public void An_amount_that_another_is_compared_with_is_its_owners()
    {
        const string text = "甲公司募资额将超过乙公司的120亿元。";
        Entity[] entities = [Named("甲公司", text), Named("乙公司", text)];
        var metric = FigureExtractor
            .Extract(new ArticleText(text, null, null), ArticleSentences.Split(text), entities)
            .Single();
        Assert.Equal(("乙公司", MetricKind.Actual), (metric.Subject, metric.Kind));
    }

    [Fact]
    public void Guests_are_the_events()
    {
        const string text = "甲论坛开幕。\n来自各地的60余家企业代表出席。";
        Entity[] entities = [Named("甲论坛", text, EntityCategory.Event)];
        var metric = FigureExtractor
            .Extract(new ArticleText(text, null, null), ArticleSentences.Split(text), entities)
            .Single();
        Assert.Equal("甲论坛", metric.Subject);
    }

    [Fact]
    public void Who_tells_of_figures_is_not_whose_they_are()
    {
        const string text = "甲部门数据显示，全年游客达5万人次。";
        var metric = FigureExtractor
            .Extract(new ArticleText(text, null, null), ArticleSentences.Split(text), [Named("甲部门", text)])
            .Single();
        Assert.Null(metric.Subject);
    }

    private static Entity Named(string name, string text, string category = EntityCategory.Organization) =>
        new(
            name,
            category,
            null,
            [name],
            [new Mention(name, text.IndexOf(name, StringComparison.Ordinal), name.Length)],
            1,
            null,
            []
        );

    private static string Damaged(string text, string noise, Random random)
    {
        var at = random.Next(text.Length + 1);
        var mark = noise[random.Next(noise.Length)];
        return random.Next(3) switch
        {
            0 => text[..at],
            1 => text.Insert(at, mark.ToString()),
            _ => text[at..] + mark,
        };
    }

    [Fact]
    public void A_figure_said_twice_is_one_statement()
    {
        var metrics = Extract(
            "建成基站50个。\n全年建成基站60个，去年建成基站50个。\n建成基站50个。",
            new DateOnly(2024, 6, 1)
        );
        Assert.Equal([null, "2024", "2023"], metrics.Select(x => x.Period));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("一")]
    [InlineData("百")]
    [InlineData("万亿")]
    [InlineData("3个、")]
    [InlineData("3万个，")]
    [InlineData("2001年至")]
    [InlineData("2001—")]
    [InlineData("比上年增长5%，")]
    [InlineData("甲乙丙分别")]
    [InlineData("分别5%和")]
    [InlineData("2023年")]
    [InlineData("“3个")]
    [InlineData("（3家，")]
    [InlineData("计划将")]
    [InlineData("1/")]
    [InlineData("，一是")]
    [InlineData("方案提出，5%，")]
    [InlineData("5个\n")]
    [InlineData("该项目5个。")]
    public void Hostile_text_takes_linear_time(string unit)
    {
        Extract(Repeated(unit, 2_000), null);
        var half = Time(Repeated(unit, 100_000));
        var whole = Time(Repeated(unit, 200_000));
        // A busy machine may take long over linear work; a quadratic step takes minutes and four times as long again.
        Assert.True(whole < TimeSpan.FromSeconds(10) || whole < half * 4, $"{half} then {whole}");
    }

    public static IEnumerable<TheoryDataRow<string, int>> Sentences(string file) =>
        CaseFile.Read(file).Cases.Select((_, number) => new TheoryDataRow<string, int>(file, number));

    private static (DateOnly Published, string Sentence, IReadOnlyList<string> Figures) Case(string file, int number)
    {
        var cases = CaseFile.Read(file);
        return (cases.PublishedOn, cases.Cases[number].Sentence, cases.Cases[number].Figures);
    }

    private static TimeSpan Time(string text)
    {
        var watch = Stopwatch.StartNew();
        Extract(text, new DateOnly(2024, 6, 1));
        return watch.Elapsed;
    }

    private static string Repeated(string unit, int length) =>
        string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static IEnumerable<string> Texts()
    {
        foreach (
            var file in (string[])
                [
                    "in-the-wild.txt",
                    "newsroom.txt",
                    "reports.txt",
                    "plans.txt",
                    "stories.txt",
                    "markets.txt",
                    "amounts.txt",
                    "trades.txt",
                    "offices.txt",
                    "bulletins.txt",
                    "negative.txt",
                    "known-failures.txt",
                ]
        )
        {
            var sentences = CaseFile.Read(file).Cases.Select(x => x.Sentence).ToList();
            yield return string.Join('\n', sentences);
            yield return string.Join(" ", sentences);
        }
        foreach (var folder in (string[])["seeds", "gold"])
        {
            foreach (
                var path in ReferenceData.Find(folder) is { } at
                    ? Directory.GetFiles(at, "*.txt", SearchOption.AllDirectories)
                    : []
            )
            {
                yield return File.ReadAllText(path);
            }
        }
        var random = new Random(20240601);
        const string alphabet =
            "一二三十百千万亿两半0123456789.,，。、；：“”（）个家%元年月日第近超余多至—增长达到为比上年建设 的\n";
        for (var i = 0; i < 300; i++)
        {
            yield return string.Concat(Enumerable.Range(0, 200).Select(_ => alphabet[random.Next(alphabet.Length)]));
        }
    }

    private static IReadOnlyList<Metric> Extract(string text, DateOnly? published) =>
        FigureExtractor.Extract(new ArticleText(text, null, published), ArticleSentences.Split(text), []);

    [Theory]
    // A year in brackets tells which document is meant, a bulletin's is its figures'.
    [InlineData("新闻\n县里发布《清河名录（2023年）》，推介茶树21种。", "推介茶树 ")]
    [InlineData("新闻\n《清河市2022年统计公报》显示，清河市茶农21万人。", "茶农 2022")]
    public void A_document_s_year_dates_what_its_name_tells(string text, string expected) =>
        Assert.EndsWith(
            expected,
            NamedArticle
                .Read(
                    text,
                    ("清河名录（2023年）", EntityCategory.Document),
                    ("清河市2022年统计公报", EntityCategory.Document),
                    ("清河市", EntityCategory.Location)
                )
                .Select(static x => $"{x.Indicator} {x.Period}")
                .Single(),
            StringComparison.Ordinal
        );
}
