using Articles.Text.Formats.Html;

namespace Articles.Text.Tests.Formats.Html;

public sealed class PreformattedLinesTests
{
    [Theory]
    [InlineData(
        "    自2024年6月1日起，市图书馆新馆开放时间调整为\n9时至21时，周末不休息；65岁以上老人免费办证，学生\n半价。\n\n      城北市图书馆\n      2024年5月20日",
        "自2024年6月1日起，市图书馆新馆开放时间调整为9时至21时，周末不休息；65岁以上老人免费办证，学生半价。\n城北市图书馆\n2024年5月20日"
    )]
    [InlineData(
        "　　新馆有三层，藏书四十万册，每天开放到晚上九点。\n周末不休息，节假日也开放，读者可以带身份证办理借\n书证。\n　　新馆昨天开放。",
        "新馆有三层，藏书四十万册，每天开放到晚上九点。周末不休息，节假日也开放，读者可以带身份证办理借书证。\n新馆昨天开放。"
    )]
    [InlineData(
        "春风又绿城北岸，万卷书香满高楼，\n少年携卷登临处，一江灯火入双眸。\n旧馆新馆两相望，十里长街尽是书，",
        "春风又绿城北岸，万卷书香满高楼，\n少年携卷登临处，一江灯火入双眸。\n旧馆新馆两相望，十里长街尽是书，"
    )]
    [InlineData(
        "楼层名称      藏书数量万册      座位数量\n第一层楼      约十点五万册      五百余个",
        "楼层名称      藏书数量万册      座位数量\n第一层楼      约十点五万册      五百余个"
    )]
    [InlineData(
        "一、总则\n第一条 为了促进公共图书馆事业的发展制定本条例\n\n第二条 本条例自公布之日起在全市范围内施行不误",
        "一、总则\n第一条 为了促进公共图书馆事业的发展制定本条例\n第二条 本条例自公布之日起在全市范围内施行不误"
    )]
    [InlineData("新馆开放\n读者很多\n座位不够", "新馆开放\n读者很多\n座位不够")]
    public void Lines_that_a_width_broke_are_one_paragraph(string lines, string text) =>
        Assert.Equal(text, HtmlPage.Read($"<html><body><pre>\n{lines}\n</pre></body></html>").Text);

    [Fact]
    public void A_centred_heading_above_them_is_the_title()
    {
        var page = HtmlPage.Read(
            "<html><head><title>公告 - 城北政府网</title></head><body><center><b>关于调整图书馆开放时间的公告</b></center><pre>\n    自6月1日起，市图书馆新馆开放时间调整为九时至晚上\n九时，周末不休息；老人免费办证，学生半价，请大家互\n相转告。\n\n   城北市图书馆\n   2024年5月20日\n</pre></body></html>"
        );

        Assert.Equal("关于调整图书馆开放时间的公告", page.Facts.Title);
        Assert.StartsWith(page.Facts.Title + "\n自6月1日起", page.Text, StringComparison.Ordinal);
    }
}
