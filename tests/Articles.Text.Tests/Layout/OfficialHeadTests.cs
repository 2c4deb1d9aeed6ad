namespace Articles.Text.Tests.Layout;

public sealed class OfficialHeadTests
{
    private const string Prose = "本公司董事会及全体董事保证本公告内容真实、准确、完整，不存在任何虚假记载。";

    [Theory]
    [InlineData(
        "证券代码：600999 证券简称：城北股份 公告编号：2024-032\n\n城北股份有限公司\n关于2024年半年度业绩预告的公告",
        "城北股份有限公司关于2024年半年度业绩预告的公告"
    )]
    [InlineData(
        "A股代码：600999 A股简称：城北股份\n债券代码：110001\n公告编号：2024-032\n城北股份有限公司关于召开股东大会的通知",
        "城北股份有限公司关于召开股东大会的通知"
    )]
    [InlineData(
        "股票代码：000999　股票简称：城北电力\n城北电力集团\n第五届董事会第三次会议\n决议公告",
        "城北电力集团第五届董事会第三次会议决议公告"
    )]
    [InlineData(
        "城北市人民政府文件\n城政发〔2024〕15号\n城北市人民政府关于印发《城北市数字经济\n三年行动计划\n（2024—2026年）》的通知",
        "城北市人民政府关于印发《城北市数字经济三年行动计划（2024—2026年）》的通知"
    )]
    public void The_headline_of_an_announcement_is_the_title(string head, string title)
    {
        var article = StepRunner.Normalize($"{head}\n\n{Prose}\n{Prose}");

        Assert.Equal(title, article.Facts.Title);
        Assert.StartsWith(title + "\n", article.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("证券代码是投资者买卖股票时输入的号码\n城北日报\n" + Prose)]
    [InlineData("新馆昨天开放\n证券代码：600999\n城北股份有限公司\n关于业绩的公告\n" + Prose)]
    [InlineData("证券代码：600999\n公司昨天公布了业绩\n净利润增长两成\n" + Prose)]
    [InlineData("证券代码：600999\n" + Prose + "\n特此公告")]
    [InlineData("城北市人民政府文件\n" + Prose)]
    public void Other_heads_tell_none(string text)
    {
        var title = StepRunner.Normalize(text).Facts.Title;

        Assert.True(title is null || text.StartsWith(title, StringComparison.Ordinal), title);
    }
}
