using Articles.Analysis;
using Articles.Storage.Tests.Support;

namespace Articles.Functions.Tests.Support;

/// <summary>Finds what the tests' texts are known to hold.</summary>
internal sealed class SampleAnalyzer : IArticleAnalyzer
{
    public const string First = "东海电力公司在临江发电。第一版写得很清楚，发电量是八十度。\n";
    public const string Second = "西山铁路公司在临江修路。第二版写得很清楚，里程是三公里。\n";

    /// <summary>Another text, of which the same is found as of <see cref="First"/>.</summary>
    public const string Third = "东海电力公司在临江又发电。第三版写得也很清楚，发电量没有变。\n";
    public const string Large = "许多公司在这里。大版写得很清楚，产量很多。\n";
    public const string Fallen = "东海电力公司在临江。退路版写得很清楚，服务没有回答。\n";
    public const string Poisonous = "有毒的文章在这里。这一篇写得很清楚，谁也读不了。\n";

    /// <summary>Its most mentioned name is found last.</summary>
    public const string Unordered = "乱序版写得很清楚，海州省和甲、乙都在海州省，海州省很大。\n";

    /// <summary>With more names than are kept of one article.</summary>
    public const string Boundless = "无边版写得很清楚，名称很多，数也数不完。\n";

    /// <summary>With as many figures of one name as a card has, and with one more.</summary>
    public const string Plentiful = "满数版写得很清楚，数字很多，一张卡片正好放下。\n";
    public const string Overflowing = "余数版写得很清楚，数字太多，一张卡片放不下。\n";

    /// <summary>Ends for a reason that another time may not have.</summary>
    public const string Exhausting = "无底的文章在这里。这一篇写得很清楚，多少内存都不够。\n";

    public ValueTask<ArticleAnalysis> AnalyzeAsync(ArticleText article, CancellationToken cancellationToken) =>
        article.Text switch
        {
            var t when t.Contains("有毒") => throw new InvalidDataException("This text cannot be analyzed."),
            var t when t.Contains("无底") => Exhaust(),
            var t when t.Contains("退路版") => ValueTask.FromResult(
                FirstAnalysis with
                {
                    Fallbacks = [new AnalysisFallback("Entities", "429 TooManyRequests", 2, 3)],
                }
            ),
            var t when t.Contains("乱序版") => ValueTask.FromResult(UnorderedAnalysis),
            var t when t.Contains("无边版") => ValueTask.FromResult(Names(19_000)),
            var t when t.Contains("满数版") => ValueTask.FromResult(Samples.Many(2, 500)),
            var t when t.Contains("余数版") => ValueTask.FromResult(Samples.Many(2, 501)),
            var t when t.Contains("大版") => ValueTask.FromResult(LargeAnalysis),
            var t when t.Contains("第二版") => ValueTask.FromResult(SecondAnalysis),
            _ => ValueTask.FromResult(FirstAnalysis),
        };

    // More than an array can have: the runtime's own way of running out of memory.
    private static ValueTask<ArticleAnalysis> Exhaust() =>
        ValueTask.FromResult(FirstAnalysis with { KeyPhrases = new string[int.MaxValue] });

    private static ArticleAnalysis FirstAnalysis { get; } =
        Samples.Analysis(
            [
                Samples.Entity("东海电力公司", EntityCategory.Organization, "东海电力") with
                {
                    Roles = [new("某某", "总经理")],
                },
                Samples.Entity("临江", EntityCategory.Location),
            ],
            [
                Samples.Metric("发电量", 80.0m, "2024", "东海电力公司", "度"),
                Samples.Metric("发电量", 3.2m, null, "东海电力公司", "度", MetricKind.Target) with
                {
                    Modifier = Modifier.MoreThan,
                },
            ]
        );

    private static ArticleAnalysis UnorderedAnalysis { get; } =
        Samples.Analysis(
            [
                Samples.Entity("甲", EntityCategory.Person),
                Samples.Entity("乙", EntityCategory.Person),
                Samples.Entity("海州省", EntityCategory.Location) with
                {
                    Mentions = [new("海州省", 9, 3), new("海州省", 17, 3), new("海州省", 21, 3)],
                },
            ],
            []
        );

    private static ArticleAnalysis Names(int count) =>
        Samples.Analysis(
            [.. Enumerable.Range(0, count).Select(i => Samples.Entity($"第{i}号公司", EntityCategory.Organization))],
            []
        );

    private static ArticleAnalysis SecondAnalysis { get; } =
        Samples.Analysis(
            [
                Samples.Entity("西山铁路公司", EntityCategory.Organization) with
                {
                    Operator = "临江",
                },
                Samples.Entity("临江", EntityCategory.Location),
            ],
            [Samples.Metric("里程", 3, "2025", "西山铁路公司", "公里")]
        );

    private static ArticleAnalysis LargeAnalysis { get; } =
        Samples.Analysis(
            [.. Enumerable.Range(0, 80).Select(i => Samples.Entity($"第{i}号公司", EntityCategory.Organization))],
            [.. Enumerable.Range(0, 40).Select(i => Samples.Metric($"产量{i}", i, $"{2022 + i % 4}", $"第{i}号公司"))]
        );
}
