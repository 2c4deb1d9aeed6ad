using Articles.Analysis.Training.Measuring;

namespace Articles.Analysis.Tests;

/// <summary>What an analysis allocates. Alone: a buffer that the runtime lends is made anew where another test has it.</summary>
[Collection(nameof(AllocationTests))]
public sealed class AllocationTests
{
    // Lent collections grow over the first runs.
    private const int Runs = 4;
    private const int ShortestArticle = 1200;

    // Sentences with names and figures, as dense in them as a report is.
    private const string Report =
        "江城市数据局近日发布《江城市数字经济发展报告》，全市数字经济核心产业增加值达到1260亿元，同比增长9.4%。\n"
        + "江城科技集团有限公司董事长陈立群表示，集团将投资45亿元建设云谷数据中心，预计2027年建成机柜2万个。"
        + "该中心由江城移动运营，已接入企业3200家。居民可以通过网站查询进度，并提出意见。\n"
        + "与会专家认为，要加快补齐短板，让更多群众用得上、用得好，在实践中不断完善办法。\n";

    [Fact]
    public void A_long_text_allocates_no_more_than_the_floors_of_quality_say()
    {
        Allocated(OfLength(100));
        var (once, tenfold) = (Least([OfLength(100_000)]), Least([OfLength(1_000_000)]));
        var perCharacter = once / 100_000.0;
        TestContext.Current.TestOutputHelper?.WriteLine($"{perCharacter:F1} bytes, growth {tenfold / once:F2}");
        Assert.InRange(perCharacter, 1, Floor("bytes per character"));
        Assert.InRange(tenfold / once, 1, Floor("ten times the text"));
    }

    [Fact]
    public void Articles_allocate_no_more_than_the_floor_of_quality_says()
    {
        string[] articles =
        [
            .. Directory
                .EnumerateFiles(Checkout.PathOf("src/Articles.Analysis.Training/held"), "*.txt")
                .Order(StringComparer.Ordinal)
                .SelectMany(AnnotatedArticle.Read)
                .Select(x => x.Text)
                .Where(x => x.Length >= ShortestArticle),
        ];
        var perCharacter = Least(articles) / articles.Sum(x => x.Length);
        TestContext.Current.TestOutputHelper?.WriteLine($"{articles.Length} articles, {perCharacter:F1} bytes");
        Assert.InRange(perCharacter, 1, Floor("bytes per character of an article"));
    }

    private static string OfLength(int length) =>
        string.Concat(Enumerable.Repeat(Report, (length / Report.Length) + 1))[..length];

    private static double Least(string[] texts) => Enumerable.Range(0, Runs).Min(_ => texts.Sum(Allocated));

    private static double Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var analysis = new EmbeddedAnalyzer().AnalyzeAsync(new ArticleText(text, null, null), CancellationToken.None);
        Assert.True(analysis.IsCompletedSuccessfully);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Floor(string name) => QualityFloors.Of("allocation", name);
}

[CollectionDefinition(nameof(AllocationTests), DisableParallelization = true)]
public sealed class AllocationTestsAlone;
