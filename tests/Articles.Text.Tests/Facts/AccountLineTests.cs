using Articles.Text.Facts;

namespace Articles.Text.Tests.Facts;

public sealed class AccountLineTests
{
    [Theory]
    [InlineData("原创 小宁 城北发布 2024年10月12日 18:30 城北", "小宁", "城北发布", true)]
    [InlineData("原创 城北发布 2024-10-12 18:30", null, "城北发布", true)]
    [InlineData("原创 小宁 城北读书会", "小宁", "城北读书会", false)]
    [InlineData("城北发布 2024年10月12日 18:30 北京", null, "城北发布", true)]
    [InlineData("城北日报 2024-10-12 18:30", null, "城北日报", true)]
    [InlineData("2024年10月12日 18:30 上海", null, null, true)]
    public void The_line_below_a_title_in_WeChat_is_read(string line, string? author, string? account, bool isDated) =>
        Assert.Equal(
            new AccountLine(author, account, isDated ? new DateOnly(2024, 10, 12) : null),
            AccountLine.Read(line)
        );

    [Theory]
    [InlineData("城北音乐会 2024年10月12日 19:30 大剧院")]
    [InlineData("2024年10月12日 新规发布")]
    [InlineData("2024年10月12日 19:30 开演")]
    [InlineData("原创动漫大赛 2024年10月12日 开幕")]
    [InlineData("原创 是一种态度，更是一种坚持")]
    [InlineData("新馆开放")]
    [InlineData("")]
    public void Other_lines_are_none(string line) => Assert.Null(AccountLine.Read(line));

    [Fact]
    public void The_head_of_an_article_in_WeChat_gives_its_facts_and_goes()
    {
        var article = StepRunner.Normalize(
            """
            点击蓝字 关注我们

            ↑↑↑点击上方“城北发布”关注我们

            好消息！城北图书馆新馆年底开放

            原创 小宁 城北发布 2024年10月12日 18:30 城北

            小编从市图书馆获悉

            新馆进入试运行阶段

            ▼▼▼

            设座位1500个，藏书四十万册，每天开放到晚上九点，周末不休息。

            来源：城北图书馆
            编辑：小美 | 审核：老王
            """
        );

        Assert.Equal(
            "好消息！城北图书馆新馆年底开放\n小编从市图书馆获悉\n新馆进入试运行阶段\n设座位1500个，藏书四十万册，每天开放到晚上九点，周末不休息。",
            article.Text
        );
        Assert.Equal(
            new ArticleFacts("好消息！城北图书馆新馆年底开放", "小宁", "城北图书馆", new DateOnly(2024, 10, 12), null),
            article.Facts
        );
    }

    [Fact]
    public void A_headline_that_cries_out_is_not_joined_with_the_prose()
    {
        const string Prose = "市图书馆的新馆昨天开放，读者一早就在门口排起了长队，当天共办理了八百多张借书证。";
        var article = StepRunner.Normalize($"重磅！新馆开放啦\n城北发布 2024年5月6日 18:30 北京\n{Prose}");

        Assert.Equal($"重磅！新馆开放啦\n{Prose}", article.Text);
        Assert.Equal("重磅！新馆开放啦", article.Facts.Title);
    }
}
