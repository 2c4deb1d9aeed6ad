using Articles.Analysis.Training.Measuring;

namespace Articles.Analysis.Tests;

public sealed class EmbeddedAnalyzerTests
{
    // What means something to one part or another, whole and in halves.
    private static readonly string[] Pieces =
    [
        "江城科技集团有限公司",
        "（以下简称“",
        "”）",
        "2024年",
        "13月45日",
        "第999999999999届",
        "一二三四五六七八九十百千万亿兆",
        "99999999999999999999999999亿",
        "0.",
        "-",
        "%",
        "％",
        "．",
        "增长",
        "万元至",
        "《",
        "》",
        "、",
        "总经理",
        "。",
        "\n",
        "\t",
        " ",
        "\0",
        "\ud83d",
        "\ude00",
        "\u202e",
        "\ufffd",
        "𠮷",
        "é",
        "上海",
        "<b>",
        "'",
    ];

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Any_text_is_analyzed_and_what_is_found_stands_where_it_says(int seed)
    {
        TestContext.Current.TestOutputHelper?.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var text = string.Concat(random.GetItems(Pieces, random.Next(0, 1500)));
        var analysis = await new EmbeddedAnalyzer().AnalyzeAsync(
            new ArticleText(text, seed % 2 == 0 ? text[..Math.Min(40, text.Length)] : null, null),
            TestContext.Current.CancellationToken
        );

        foreach (var mention in analysis.Entities.SelectMany(e => e.Mentions))
        {
            Assert.Equal(mention.Text, text.Substring(mention.Offset, mention.Length));
        }

        foreach (var metric in analysis.Metrics)
        {
            Assert.Equal(metric.Text, text.Substring(metric.Offset, metric.Length));
        }

        Assert.All(analysis.Summary, s => Assert.InRange(s.Offset + s.Length, 1, text.Length));
    }

    // A name or a mark at the text's very beginning, and what refers back from there.
    [Theory]
    [InlineData("人民网、浙体报道2")]
    [InlineData(" Pro、影")]
    [InlineData("省纪委监委：驻公安厅纪检监察组。")]
    public async Task A_text_that_begins_oddly_is_analyzed(string text)
    {
        var analysis = await new EmbeddedAnalyzer().AnalyzeAsync(
            new ArticleText(text, text, null),
            TestContext.Current.CancellationToken
        );
        Assert.All(analysis.Entities, x => Assert.NotEmpty(x.Mentions));
    }

    private static readonly string[] Clauses =
    [
        .. Directory
            .EnumerateFiles(Checkout.PathOf("src/Articles.Analysis.Training/held"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(AnnotatedArticle.Read)
            .SelectMany(x => x.Text.Split('，', '。', '\n'))
            .Where(x => x.Length > 1),
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Pieces_of_articles_are_analyzed_wherever_they_are_cut(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 100; round++)
        {
            var pieces = random.GetItems(Clauses, random.Next(1, 6)).Select(x => x[random.Next(x.Length)..]);
            var text = string.Join("，。：、“（\n"[random.Next(7)], pieces);
            var analysis = await new EmbeddedAnalyzer().AnalyzeAsync(
                new ArticleText(text, round % 2 == 0 ? text.Split('\n')[0] : null, null),
                TestContext.Current.CancellationToken
            );
            Assert.All(analysis.Metrics, x => Assert.Equal(x.Text, text.Substring(x.Offset, x.Length)));
        }
    }
}
