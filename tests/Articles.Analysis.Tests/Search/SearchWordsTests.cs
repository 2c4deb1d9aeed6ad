using Articles.Analysis.Search;

namespace Articles.Analysis.Tests.Search;

public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("人工智能", "人工智能")]
    [InlineData("浦东机场的5G基站", "浦东 机场 5g 基站")]
    [InlineData("DeepSeek 大模型", "deepseek 大模型")]
    [InlineData("茅屹表示", "茅屹 表示")]
    [InlineData("上海，上海", "上海")]
    [InlineData("的", "")]
    [InlineData("  ，。", "")]
    [InlineData("", "")]
    public void A_query_is_divided_without_words_inside_words(string query, string words) =>
        Assert.Equal(words, string.Join(' ', SearchWords.OfQuery(query)));

    [Fact]
    public void A_longer_word_is_also_found_by_the_words_at_its_ends()
    {
        var words = SearchWords.Of("中国电信").Select(w => w.Text).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "中国电信", "中国", "电信" }, words);
        Assert.DoesNotContain("国电", words);
    }

    [Fact]
    public void Every_word_stands_where_it_says_and_a_text_has_the_words_of_its_own_sentences()
    {
        string[] sentences =
        [
            "全市已建成充电桩12万个，其中快充桩占38%。",
            "星河云平台接入了AI客服，由苏灏负责。",
            "“东数西算”工程在宁夏中卫开工。",
        ];
        var text = string.Join('\n', sentences);
        var all = SearchWords.Of(text).ToList();

        Assert.All(all, w => Assert.Equal(w.Text, text.Substring(w.Offset, w.Length).ToLowerInvariant()));
        foreach (var sentence in sentences)
        {
            Assert.Subset(
                all.Select(w => w.Text).ToHashSet(StringComparer.Ordinal),
                SearchWords.OfQuery(sentence).ToHashSet(StringComparer.Ordinal)
            );
        }
    }

    [Fact]
    public void An_overlong_word_keeps_its_beginning()
    {
        var word = Assert.Single(SearchWords.Of(new string('a', 100)));

        Assert.Equal(SearchWords.Longest, word.Text.Length);
    }
}
