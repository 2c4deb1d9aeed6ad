using System.Diagnostics;
using Articles.Analysis.Entities;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities;

public sealed class EntityExtractorTests(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "江苏移动",
        "“",
        "”",
        "《",
        "》",
        "（",
        "）",
        "（以下简称“",
        "平台",
        "大学",
        "局",
        "党委",
        "、",
        "等20家企业",
        "，",
        "。",
        "\n",
        " ",
        "王建国",
        "总经理",
        "表示",
        "在沪",
        "App",
        "5G-A",
        "𠮷",
        "\uD842",
        "上线",
        "打造",
        "数据",
        "12345",
        "号",
        "第三届",
        "大会",
        "中全会",
        "的",
        "+",
        "—",
        "和",
        "建设",
        "区",
        "X",
        "·",
    ];

    public static TheoryData<string> Names => CaseLines.Of("names.txt");

    public static TheoryData<string> Refused => CaseLines.Of("refused.txt");

    public static TheoryData<string> KnownFailures => CaseLines.Of("known-failures.txt");

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sentence_names_these_things_and_no_others(string line)
    {
        var fields = line.Split('\t');
        Assert.Equal(fields[1..].Order(StringComparer.Ordinal), Found(fields[0]).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_sentence_without_names_has_none(string sentence) => Assert.Empty(Found(sentence));

    // A line that comes out right moves to names.txt.
    [Theory]
    [MemberData(nameof(KnownFailures))]
    public void A_known_failure_still_fails(string line)
    {
        var fields = line.Split('\t');
        Assert.NotEqual(fields[1..].Order(StringComparer.Ordinal), Found(fields[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_mention_is_the_text_at_its_offset_whatever_the_text()
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(1, 80)).Select(_ => Pieces[random.Next(Pieces.Length)])
            );
            foreach (var entity in EntityExtractor.Extract(new TokenizedText(text)))
            {
                Assert.NotEmpty(entity.Mentions);
                Assert.InRange(entity.ConfidenceScore, 0, 1);
                Assert.DoesNotContain(entity.Name, entity.Aliases);
                Assert.All(entity.Mentions, x => Assert.Equal(x.Text, text.Substring(x.Offset, x.Length)));
            }
        }
    }

    [Fact]
    public void A_name_that_one_sentence_establishes_is_found_in_all_others()
    {
        const string Text = "云川市建成“云川快办”平台。\n去年，云川快办受理了三万件。\n居民说云川快办很方便。";
        var entity = Assert.Single(
            EntityExtractor.Extract(new TokenizedText(Text)),
            x => x.Category == EntityCategory.Product
        );
        Assert.Equal(3, entity.Mentions.Count);
    }

    [Fact]
    public void What_is_longer_than_names_are_is_none() =>
        Assert.Empty(
            EntityExtractor.Extract(new TokenizedText($"上线ABC{new string('1', 40_000)}平台，居民说很方便。"))
        );

    [Fact]
    public void The_same_text_gives_the_same_entities()
    {
        const string Text = "浙江联通与浙江大学共建量子实验室，发布“量子云”平台。";
        Assert.Equal(Found(Text), Found(Text));
    }

    [Theory]
    [InlineData("“")]
    [InlineData("（以下简称“甲")]
    [InlineData("甲、")]
    [InlineData("数据平台")]
    [InlineData("大学大学")]
    [InlineData("上海")]
    [InlineData("总经理王建国、")]
    [InlineData("推出“云川”，")]
    [InlineData("云禾是一家？")]
    [InlineData("云禾集团。股份。")]
    [InlineData("称《甲》《意见》。")]
    public void Time_grows_no_faster_than_the_text(string unit)
    {
        Time(unit, 2_000);
        // A busy machine only ever adds to a time, so the least of several counts; quadratic work takes 64 times as long.
        var (small, large) = (long.MaxValue, long.MaxValue);
        for (var attempt = 0; attempt < 10; attempt++)
        {
            (small, large) = (Math.Min(small, Time(unit, 10_000)), Math.Min(large, Time(unit, 80_000)));
            if (large < Math.Max(small, 20) * 30)
            {
                return;
            }
        }
        Assert.Fail($"{small} ms for 10,000, {large} ms for 80,000");
    }

    private static long Time(string unit, int count)
    {
        var text = string.Concat(Enumerable.Repeat(unit, count));
        var watch = Stopwatch.StartNew();
        EntityExtractor.Extract(new TokenizedText(text));
        return watch.ElapsedMilliseconds;
    }

    private static List<string> Found(string text) =>
        [
            .. EntityExtractor
                .Extract(new TokenizedText(text))
                .Select(x => $"{x.Category} {string.Join('|', x.Aliases.Prepend(x.Name))}"),
        ];
}
