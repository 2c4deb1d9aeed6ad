using Articles.Analysis.Model;
using Articles.Analysis.Training.WordClassing;

namespace Articles.Analysis.Training.Tests.WordClassing;

public sealed class WordClassingTests
{
    private static readonly string[] Animals = ["猫", "狗", "马"];
    private static readonly string[] Deeds = ["跑", "跳", "吃"];

    // Each animal does each deed, and after a deed comes a stop.
    private static readonly Dictionary<(string, string), int> Pairs = Animals
        .SelectMany(x => Deeds.Select(y => (x, y)))
        .Concat(Animals.Select(x => ("。", x)))
        .Concat(Deeds.Select(x => (x, "。")))
        .ToDictionary(x => x, _ => 20);

    [Fact]
    public void Words_with_the_same_neighbours_come_into_one_class()
    {
        var classes = ExchangeClustering.Sort(Pairs, 3).ToDictionary(x => x.Word, x => x.Class);
        Assert.Single(Animals.Select(x => classes[x]).Distinct());
        Assert.Single(Deeds.Select(x => classes[x]).Distinct());
        Assert.NotEqual(classes["猫"], classes["跑"]);
    }

    [Fact]
    public void A_rare_word_is_in_no_class() =>
        Assert.Empty(ExchangeClustering.Sort(new Dictionary<(string, string), int> { [("甲", "乙")] = 9 }, 3));

    [Fact]
    public void Sorting_twice_gives_the_same_file() =>
        Assert.Equal(
            WordClassesWriter.Write(ExchangeClustering.Sort(Pairs, 3)),
            WordClassesWriter.Write(ExchangeClustering.Sort(Pairs, 3))
        );

    [Fact]
    public void What_is_written_is_read()
    {
        var written = new WordClasses(ResourceBytes.Of(WordClassesWriter.Write([("猫", 0), ("跑", 127)])));
        Assert.Equal(1, written.Of(FeatureHash.Of("猫")));
        Assert.Equal(128, written.Of(FeatureHash.Of("跑")));
        Assert.Equal(0, written.Of(FeatureHash.Of("狗")));
    }

    [Fact]
    public void The_words_of_our_articles_are_counted_without_their_marks()
    {
        var pairs = new WordPairs();
        pairs.Add(["{ORG1:银行}有3家。"]);
        Assert.Contains(("银行", "有"), pairs.Counts.Keys);
        Assert.Contains(("有", WordClasses.Number), pairs.Counts.Keys);
    }
}
