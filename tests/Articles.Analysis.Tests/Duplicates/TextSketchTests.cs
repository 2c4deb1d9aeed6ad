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

        Assert.True(Sketch(null, Body).IsSame(Sketch(null, other)));
        Assert.Equal(Sketch(null, Body).LookupKeys, Sketch(null, other).LookupKeys);
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
        Assert.Null(TextSketch.Of(new ArticleText(text, null, null), []));

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
        Assert.True(sketch.ToString().Length <= 1_900);
        Assert.True(sketch.IsSame(TextSketch.Parse(sketch.ToString())));
        Assert.Equal(3, sketch.LookupKeys.Count());
    }

    [Theory]
    [InlineData("增长5.2%", "增长6.2%")]
    [InlineData("412条线路", "421条线路")]
    [InlineData("71.3亿千瓦时", "71.3万千瓦时")]
    [InlineData("三座储能电站", "四座储能电站")]
    public void A_corrected_figure_makes_another_article(string figure, string corrected)
    {
        Assert.Contains(figure, Body, StringComparison.Ordinal);

        AssertOther(Body, Body.Replace(figure, corrected));
    }

    [Theory]
    [InlineData("7月12日公布", "8月12日公布")]
    [InlineData("7月12日公布，上半年", "2023年7月12日公布，上半年", "7月12日公布，上半年", "2024年7月12日公布，上半年")]
    [InlineData("出现在八月上旬", "出现在七月上旬")]
    public void Another_date_makes_another_article(string date, string other, string? first = null, string? of = null)
    {
        AssertOther(of is null ? Body : Body.Replace(first!, of), Body.Replace(date, other));
    }

    [Fact]
    public void Another_town_makes_another_article() =>
        AssertOther(Body, Body.Replace("临江", "海州"), title => title.Replace("临江", "海州"));

    [Fact]
    public void The_same_words_of_another_town_are_another_article_where_the_text_is_a_few_lines()
    {
        const string Text =
            "宁川市气象台5月6日17时发布：今天夜里到明天，全市晴，偏南风3到4级，最低气温15℃，最高气温27℃，相对湿度40%。"
            + "空气质量良，适宜户外活动。请市民注意防火用电安全，及时关注最新预报预警信息。";

        AssertOther(Text, Text.Replace("宁川", "海州"));
        AssertOther(Text, Text.Replace("40%", "46%"));
    }

    [Fact]
    public void Another_firm_makes_another_article_though_it_is_named_in_full_in_the_headline_alone()
    {
        const string Text =
            "本公司董事会及全体董事保证本公告内容不存在任何虚假记载、误导性陈述或者重大遗漏，并对其内容的真实性承担法律责任。\n"
            + "每股现金红利0.25元，股权登记日2024年6月12日。本次方案经公司2024年5月15日的股东大会审议通过，由中国结算上海分公司派发。";
        var first = Sketch("宁川钢铁公司2023年度利润分配实施公告", Text);
        var second = Sketch("海州电力公司2023年度利润分配实施公告", Text);

        Assert.False(first.IsSame(second));
    }

    [Fact]
    public void Another_year_in_the_headline_alone_makes_another_article()
    {
        Assert.False(Sketch("2023年上半年用电情况", Body).IsSame(Sketch("2024年上半年用电情况", Body)));
        Assert.True(Sketch("2024年上半年用电情况", Body).IsSame(Sketch("上半年用电增长5.2%", Body)));
    }

    [Theory]
    [InlineData("来源：临江日报 2024年7月13日 08:30\n", "来源：海州网 2024-07-14 10:05 责任编辑：林某\n")]
    [InlineData("（临江日报记者 王敏）\n", "（转自海州网7月15日）\n")]
    [InlineData("", "2024年7月13日\n")]
    public void Lines_about_the_print_are_no_facts(string first, string second)
    {
        Assert.True(Sketch(Headline, first + Body).IsSame(Sketch("用电增长", second + Body)));
        Assert.True(Sketch(Headline, Body + "\n" + first.Trim()).IsSame(Sketch(null, Body + "\n" + second.Trim())));
    }

    [Fact]
    public void Who_printed_it_may_stand_in_the_headline() =>
        Assert.True(Sketch("临江日报：" + Headline, Body).IsSame(Sketch("海州网：上半年用电量公布", Body)));

    [Theory]
    [InlineData("增长最快", "增势最猛")]
    [InlineData("公司负责人表示，", "该公司负责人说，")]
    [InlineData("7月12日公布", "日前公布")]
    [InlineData("为保证供电，公司对", "为确保供电，公司进一步对")]
    public void Small_edits_leave_it_the_same(string words, string edited)
    {
        Assert.Contains(words, Body, StringComparison.Ordinal);

        Assert.True(Sketch(Headline, Body).IsSame(Sketch(Headline, Body.Replace(words, edited))));
    }

    [Fact]
    public void One_corrected_figure_among_hundreds_is_seen()
    {
        static string Table(int last) =>
            string.Join('\n', Enumerable.Range(1, 400).Select(i => $"第{i}产业园产值{i * 7 % 90}.{i % 10}亿元。"))
            + $"\n合计{last}亿元。";

        AssertOther(Table(18_020), Table(18_021));
    }

    [Fact]
    public void A_sketch_stored_before_facts_were_is_that_of_a_copy_alone()
    {
        var sketch = Sketch(Headline, Body);
        var before = TextSketch.Parse(sketch.ToString()[..(sketch.ToString().IndexOf('.') + 1)] + "AQAAAAIAAAA=");

        Assert.True(before.IsSame(sketch));
        Assert.False(before.IsSame(Sketch(Headline, Body.Replace("增长最快", "增势最猛"))));
        Assert.Equal(sketch.LookupKeys, before.LookupKeys);
    }

    private static void AssertOther(string first, string second, Func<string, string>? title = null)
    {
        var (one, other) = (Sketch(Headline, first), Sketch(title?.Invoke(Headline) ?? Headline, second));

        Assert.False(one.IsSame(other));
        Assert.False(other.IsSame(one));
        Assert.False(TextSketch.Parse(one.ToString()).IsSame(TextSketch.Parse(other.ToString())));
        Assert.True(one.IsSame(TextSketch.Parse(one.ToString())));
    }

    private static TextSketch Sketch(string? title, string body)
    {
        var article = new ArticleText(title is null ? body : title + "\n" + body, title, null);
        var analysis = new EmbeddedAnalyzer().AnalyzeAsync(article, CancellationToken.None);
        return TextSketch.Of(article, analysis.Preserve().AsTask().GetAwaiter().GetResult().Entities)!;
    }
}
