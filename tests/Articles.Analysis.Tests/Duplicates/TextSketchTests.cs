using System.Text;
using Articles.Analysis.Duplicates;

namespace Articles.Analysis.Tests.Duplicates;

public sealed class TextSketchTests
{
    private const string Headline = "临江市公布上半年用电情况";
    private static readonly string[] s_paragraphs =
    [
        "临江市供电公司7月12日公布，上半年全市用电量达到128.6亿千瓦时，比上年同期增长5.2%。",
        "第二产业用电71.3亿千瓦时，增长3.8%；第三产业用电29.4亿千瓦时，增长9.1%，仓储和餐饮增长最快。",
        "城乡居民生活用电27.9亿千瓦时。公司负责人表示，今年夏天最高负荷预计出现在八月上旬，届时将启用三座储能电站。",
        "为保证供电，公司对412条线路做了检查，更换变压器86台，并与周边两市签订了互济协议。",
        "记者在东岸变电站看到，值班人员每两小时巡视一次，红外测温仪记录的数据直接送到调度中心。",
    ];

    private static string Body => string.Join('\n', s_paragraphs);

    [Fact]
    public void A_copy_under_another_headline_is_the_same_and_shares_all_keys()
    {
        var first = Sketch(Headline, Body);
        var second = Sketch("上半年用电增长百分之五", Body);

        Assert.True(first.IsSame(second));
        Assert.Equal(first.LookupKeys, second.LookupKeys);
    }

    [Theory]
    [InlineData("（本报记者 林某）\n", "")]
    [InlineData("", "\n本文原载《临江晚报》，文字略有改动。")]
    public void A_reprint_with_a_line_more_is_the_same(string before, string after)
    {
        var reprint = Sketch(null, before + Body + after);

        Assert.True(Sketch(Headline, Body).IsSame(reprint));
        Assert.NotEmpty(Sketch(Headline, Body).LookupKeys.Intersect(reprint.LookupKeys));
    }

    [Fact]
    public void A_reprint_without_its_last_paragraph_is_the_same() =>
        Assert.True(Sketch(Headline, Body).IsSame(Sketch(Headline, string.Join('\n', s_paragraphs[..4]))));

    [Fact]
    public void Spaces_marks_and_case_make_no_difference()
    {
        var other = Body.Replace("，", ", ").Replace("。", "．").Replace("电", "电 ");

        Assert.Equal(Sketch(null, Body).ToString(), Sketch(null, other).ToString());
    }

    [Fact]
    public void The_next_report_of_a_series_is_another_article()
    {
        var next = Body.Replace("128.6", "131.2").Replace("5.2", "4.7").Replace("71.3", "72.8").Replace("3.8", "2.9");
        next = next.Replace("29.4", "30.1").Replace("9.1", "8.8").Replace("27.9", "28.3").Replace("412", "398");

        Assert.False(Sketch(Headline, Body).IsSame(Sketch(Headline, next)));
    }

    [Fact]
    public void An_article_that_quotes_a_part_is_another()
    {
        var quoting = string.Join('\n', s_paragraphs[..2]) + "\n" + new string([.. Body.Reverse()]);

        Assert.False(Sketch(Headline, Body).IsSame(Sketch(Headline, quoting)));
    }

    [Fact]
    public void A_short_text_is_the_same_only_if_nothing_differs()
    {
        Assert.True(Sketch(null, "临江的电够用到秋天。").IsSame(Sketch(null, "临江的电，够用到秋天")));
        Assert.False(Sketch(null, "临江的电够用到秋天。").IsSame(Sketch(null, "临江的电够用到冬天。")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("临江的电")]
    [InlineData("。。。。。。。。")]
    public void What_has_no_sequence_has_no_sketch(string text) =>
        Assert.Null(TextSketch.Of(new ArticleText(text, null, null)));

    [Fact]
    public void It_is_read_back_as_it_was_written()
    {
        var random = new Random(20240516);
        var text = new StringBuilder();
        for (var i = 0; i < 200_000; i++)
        {
            text.Append((char)random.Next('一', '龟')).Append(i % 50 == 0 ? $" {i} " : "");
        }

        var sketch = Sketch(null, text.ToString());

        Assert.Equal(sketch.ToString(), TextSketch.Parse(sketch.ToString()).ToString());
        Assert.True(sketch.ToString().Length <= 1_100);
        Assert.True(sketch.IsSame(TextSketch.Parse(sketch.ToString())));
        Assert.Equal(3, sketch.LookupKeys.Count());
    }

    private static TextSketch Sketch(string? title, string body) =>
        TextSketch.Of(new ArticleText(title is null ? body : title + "\n" + body, title, null))!;
}
