using Articles.Analysis.Sentences;

namespace Articles.Analysis.Tests.Sentences;

public sealed class ArticleSentencesTests
{
    [Theory]
    [InlineData("园区开园。企业入驻！", "园区开园。|企业入驻！")]
    [InlineData("谁来建？谁来用？", "谁来建？|谁来用？")]
    [InlineData("灯亮了……人散了。", "灯亮了……|人散了。")]
    [InlineData("他说：“先修路。再通车。”大家同意。", "他说：“先修路。再通车。”|大家同意。")]
    [InlineData("“先修路。”林工说。众人点头。", "“先修路。”林工说。|众人点头。")]
    [InlineData("“先修路。”“再通车。”", "“先修路。”|“再通车。”")]
    [InlineData("平台（测试版。内部用）上线。反响好。", "平台（测试版。内部用）上线。|反响好。")]
    [InlineData("没有合上的“引号。不吞掉后文。", "没有合上的“引号。|不吞掉后文。")]
    [InlineData("增长3.5倍。版本为2.0。", "增长3.5倍。|版本为2.0。")]
    [InlineData("标题\n\n  正文。\n", "标题|正文。")]
    public void A_text_is_split_into_sentences(string text, string expected)
    {
        var split = ArticleSentences.Split(text);
        Assert.Equal(expected.Split('|'), split.Sentences.Select(x => x.Span.Of(text)));
    }

    [Theory]
    [InlineData("甲，乙；丙：丁。", "甲|乙|丙|丁")]
    [InlineData("面积1,200平方米，共10—15层", "面积1,200平方米|共10—15层")]
    [InlineData("推出“快捷，省心”服务，好评多", "推出“快捷，省心”服务|好评多")]
    [InlineData("网络（市内1毫秒，省内5毫秒）建成", "网络|市内1毫秒|省内5毫秒|建成")]
    [InlineData("二十城（联合体）入选", "二十城（联合体）入选")]
    [InlineData(
        "他说：“今年客流很大，共接待旅客三百万人次，比去年多。”",
        "他说|今年客流很大|共接待旅客三百万人次|比去年多"
    )]
    [InlineData("，，", "，，")]
    public void A_sentence_is_split_into_clauses(string text, string expected)
    {
        var split = ArticleSentences.Split(text);
        Assert.Equal(expected.Split('|'), split.Clauses.Select(x => x.Span.Of(text).TrimEnd('。', '”')));
    }

    [Fact]
    public void Parts_point_at_each_other()
    {
        const string text = "题目\n第一句，有两段。第二句。\n末段";
        var split = ArticleSentences.Split(text);
        Assert.Equal(3, split.Paragraphs.Count);
        Assert.Equal(new Paragraph(new TextSpan(3, 12), 1, 2), split.Paragraphs[1]);
        Assert.Equal(1, split.Sentences[2].Paragraph);
        Assert.Equal(1, split.SentenceAt(text.IndexOf('两')));
        Assert.Equal("有两段", split.Clauses[split.ClauseAt(text.IndexOf('两'))].Span.Of(text).TrimEnd('。'));
        Assert.Equal(-1, ArticleSentences.Split("  a").SentenceAt(0));
    }

    [Theory]
    [InlineData("（“")]
    [InlineData("”）")]
    [InlineData("（a，")]
    [InlineData("甲。")]
    [InlineData("“好。”")]
    public void Hostile_text_takes_linear_time(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 100_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var split = ArticleSentences.Split(text);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), watch.Elapsed.ToString());
        Assert.Equal(text.Length, split.Paragraphs[0].Span.Length);
    }
}
