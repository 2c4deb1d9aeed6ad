namespace Articles.Analysis.Tests.Figures.Tables;

public sealed class TableReaderTests
{
    private const string Report = """
        远山集团2023年年报
        单位：亿元
        项目	2023年	2022年	增减
        营业收入	120.5	100.2	20.3%
        毛利率	27.8%	29.4%	-1.6个百分点
        其中：海外收入（万元）	3,200	2,810	13.9%
        员工（人）	5,200	5,010	—
        员工人数	5,200	5,010	3.8%
        """;

    [Fact]
    public void The_rows_of_a_report_are_measures_at_the_times_of_their_columns() =>
        Assert.Equal(
            [
                "营业收入 | 12050000000 元 | exact actual 2023",
                "营业收入 | 10020000000 元 | exact actual 2022",
                "营业收入 | 20.3 % | exact change 2023",
                "毛利率 | 27.8 % | exact actual 2023",
                "毛利率 | 29.4 % | exact actual 2022",
                "毛利率 | -1.6 个百分点 | exact change 2023",
                "海外收入 | 32000000 元 | exact actual 2023",
                "海外收入 | 28100000 元 | exact actual 2022",
                "海外收入 | 13.9 % | exact change 2023",
                "员工 | 5200 人 | exact actual 2023",
                "员工 | 5010 人 | exact actual 2022",
                // Nobody is counted in 亿元.
                "员工人数 | 3.8 % | exact change 2023",
            ],
            NamedArticle.Read(Report).Select(CaseFile.Written)
        );

    [Fact]
    public void A_cell_is_proved_from_its_rows_label_on_and_belongs_to_whom_the_article_is_about()
    {
        var metrics = NamedArticle.Read(Report, ("远山集团", EntityCategory.Organization));
        Assert.Equal("营业收入\t120.5\t100.2", metrics[1].Text);
        Assert.All(metrics, x => Assert.Equal("远山集团", x.Subject));
        Assert.All(metrics, x => Assert.Equal(x.Text, Report.Substring(x.Offset, x.Length)));
    }

    [Fact]
    public void The_rows_of_a_ranking_are_things_with_the_columns_measures()
    {
        const string text = """
            2023年各市经济数据
            排名	城市	产值（亿元）	增速（%）	备注
            1	清河市	812.6	5.6	第一
            2	远山市	560	-1.2	
            	合计	1,372.6	3.1	
            """;
        var metrics = NamedArticle.Read(text, ("清河市", EntityCategory.Location), ("远山市", EntityCategory.Location));
        Assert.Equal(
            [("清河市", "产值 | 81260000000 元 | exact actual 2023"), ("清河市", "产值 | 5.6 % | exact change 2023")],
            metrics.Take(2).Select(x => (x.Subject!, CaseFile.Written(x)))
        );
    }

    [Theory]
    // The rows are months or years.
    [InlineData("年份\t产量（万吨）\n2022年\t12\n2023年\t15", "产量 | 120000 吨 | exact actual 2022")]
    // A unit of the row's own.
    [InlineData("指标\t单位\t2023年\n发电量\t亿千瓦时\t117.8", "发电量 | 11780000000 千瓦时 | exact actual 2023")]
    [InlineData("| 指标 | 2023年 |\n| 供热面积（万平方米） | 2100 |", "供热面积 | 21000000 平方米 | exact actual 2023")]
    // The label's cell spans two rows of the head.
    [InlineData("指标\t全年\n2023\t2022\n用户数（万户）\t88\t80", "用户数 | 880000 户 | exact actual 2023")]
    // A time by the one beside it or by the caption.
    [InlineData("指标\t2024年一季度\t上年同期\n收入（亿元）\t—\t10.2", "收入 | 1020000000 元 | exact actual 2023")]
    [InlineData(
        "2023年1—6月主要指标\n指标\t单位\t本期累计\t同比（%）\n其中：用电量\t亿度\t86.5\t7.2",
        "用电量 | 8650000000 度 | exact actual 2023"
    )]
    [InlineData("单位：人民币千元\n项目\t2023年度\n减：营业成本\t865", "营业成本 | 865000 元 | exact actual 2023")]
    [InlineData("日期\t最高气温\n5月1日\t28℃", "最高气温 | 28 ℃ | exact actual -")]
    // What is to come is a target.
    [InlineData("指标\t2023年\t2026年目标\n风电装机（万千瓦）\t45\t90", "风电装机 | 450000 千瓦 | exact actual 2023")]
    [InlineData("产品\t收入（亿元）\n拖船\t12.5\n渡轮\t3.1", "拖船收入 | 1250000000 元 | exact actual -")]
    public void Heads_and_labels_tell_measure_unit_and_time(string table, string first) =>
        Assert.Equal(first, NamedArticle.Read("数据\n" + table).Select(CaseFile.Written).First());

    [Fact]
    public void A_row_about_what_has_no_name_is_of_the_body_in_its_cell()
    {
        var metrics = NamedArticle.Read(
            "中标结果\n标段\t中标人\t中标价（万元）\n一标段\t远山路桥\t1,302",
            ("远山路桥", EntityCategory.Organization)
        );
        Assert.Equal(
            ("中标价", 13020000m, "远山路桥"),
            metrics.Select(x => (x.Indicator, x.Value, x.Subject)).Single()
        );
    }

    [Theory]
    // Nothing tells the unit.
    [InlineData("指标\t2023年\t2022年\n用户\t88\t80")]
    // Nothing tells what the columns hold.
    [InlineData("营业收入\t120.5\t100.2\n净利润\t8.8\t9.1")]
    // Values at times beside measures: which is it?
    [InlineData("项目\t2023年\t产量（吨）\n甲厂\t5\t6")]
    // A row with more cells than the head.
    [InlineData("指标\t2023年\n收入（亿元）\t5\t6")]
    public void A_table_that_is_not_clear_has_no_figures(string table) =>
        Assert.Empty(NamedArticle.Read("数据\n" + table));

    [Fact]
    public void What_the_text_says_too_is_one_statement() =>
        Assert.Single(
            NamedArticle.Read(
                "远山集团2023年年报\n远山集团实现营业收入48.73亿元。\n项目\t2023年\n营业收入（亿元）\t48.73"
            ),
            x => x.Indicator == "营业收入"
        );
}
