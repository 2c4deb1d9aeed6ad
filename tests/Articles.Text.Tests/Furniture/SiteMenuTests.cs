using Articles.Text.Furniture;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Furniture;

public sealed class SiteMenuTests
{
    [Theory]
    [InlineData("首页\n财经\n体育\n专栏\n老图书馆重新开放\n很好。", 0, 4)]
    [InlineData("城北网\n首页\n\n财经\n|\n体育\n登录\n老图书馆重新开放\n很好。", 0, 7)]
    [InlineData("首页\n财经\n体育\n老馆新生\n老图书馆上周六重新开放，读者很多。", 0, 3)]
    [InlineData("老图书馆\n床前的灯\n窗外的月\n远处的山\n很好。", 0, 0)]
    [InlineData("首页\n财经\n老图书馆重新开放\n很好。", 0, 0)]
    public void Finds_a_menu_that_has_a_line_for_each_name(string text, int first, int end) =>
        Assert.Equal((first, end), SiteMenu.Find(text, new TextLines(text)));

    [Theory]
    [InlineData("首页 新闻 财经 专栏", true)]
    [InlineData("新闻 | 财经 | 体育 | 登录", true)]
    [InlineData("新闻 财经 老图书馆 重新开放", false)]
    [InlineData("教育、健康、旅游、文化等服务", false)]
    [InlineData("文化 教育", false)]
    public void Knows_a_menu_on_one_line(string line, bool expected) => Assert.Equal(expected, SiteMenu.Is(line));
}
