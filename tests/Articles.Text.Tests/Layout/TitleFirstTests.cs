namespace Articles.Text.Tests.Layout;

public sealed class TitleFirstTests
{
    private const string Prose = "市图书馆的新馆昨天开放，读者一早就在门口排起了长队，当天共办理了八百多张借书证。";

    [Fact]
    public void A_title_after_a_masthead_moves_up()
    {
        var article = StepRunner.Normalize(
            $"书香城北 共读一城\n城北市文化局\n城北图书馆：让阅读走进社区\n文/李四\n{Prose}"
        );

        Assert.Equal("城北图书馆：让阅读走进社区", article.Facts.Title);
        Assert.Equal($"城北图书馆：让阅读走进社区\n书香城北 共读一城\n城北市文化局\n文/李四\n{Prose}", article.Text);
    }

    [Fact]
    public void The_site_s_name_above_a_told_title_goes()
    {
        var article = StepRunner.Normalize(
            $"城北图书网\n阅读走进社区，读者走进图书馆\n2024-05-06 10:20 来源：城北日报\n{Prose}"
        );

        Assert.Equal($"阅读走进社区，读者走进图书馆\n{Prose}", article.Text);
    }

    [Fact]
    public void What_the_author_is_makes_no_title()
    {
        var article = StepRunner.Normalize($"城北图书馆让阅读走进社区\n李四城北市图书馆馆长\n文/李四\n{Prose}");

        Assert.Equal("城北图书馆让阅读走进社区", article.Facts.Title);
    }

    [Theory]
    [InlineData("张三（市图书馆馆长）\n2024-05-06 10:20 来源：城北日报")]
    [InlineData("http://www.example.org 2024-05-06 10:20 来源：城北日报")]
    public void The_title_above_a_line_of_facts_stands_above_what_tells_of_the_author_too(string facts)
    {
        var article = StepRunner.Normalize($"城北图书馆指定宣传媒体\n阅读走进社区，读者走进图书馆\n{facts}\n{Prose}");

        Assert.Equal("阅读走进社区，读者走进图书馆", article.Facts.Title);
        Assert.Equal(new DateOnly(2024, 5, 6), article.Facts.PublishedOn);
    }

    [Theory]
    [InlineData("城北市统计局\n国家统计局城北调查队\n2024年5月6日", "2024年城北市阅读状况统计公报")]
    [InlineData("对话丨张三\n作者 | 李四", "2024年城北市阅读状况统计公报")]
    [InlineData("城北市文化工作委员会\n城北日报社\n文/李四", "2024年城北市阅读状况统计公报")]
    [InlineData("城北市成立统计局\n2024年5月6日", "城北市成立统计局")]
    public void Who_issued_a_paper_and_who_asked_is_no_title(string below, string title)
    {
        var article = StepRunner.Normalize($"2024年城北市阅读状况统计公报\n{below}\n{Prose}");

        Assert.Equal(title, article.Facts.Title);
    }

    [Fact]
    public void A_title_beside_the_byline_at_the_end_moves_up()
    {
        var article = StepRunner.Normalize(
            $"{Prose}\n{Prose}\n城北图书馆：让阅读走进社区\n图为新馆的阅览室。\n文/李四 王五"
        );

        Assert.Equal($"城北图书馆：让阅读走进社区\n{Prose}\n{Prose}\n图为新馆的阅览室。\n文/李四 王五", article.Text);
    }

    [Theory]
    [InlineData("图为新馆的阅览室\n" + Prose)]
    [InlineData(Prose + "\n" + Prose)]
    [InlineData(Prose + "\n城北图书馆：让阅读走进社区\n" + Prose)]
    public void Where_no_title_is_certain_there_is_none(string text)
    {
        var article = StepRunner.Normalize(text);

        Assert.Null(article.Facts.Title);
        Assert.Equal(text, article.Text);
    }

    [Theory]
    [InlineData("城北图书馆：在新一轮阅读热潮的前沿“亮灯”，让服务走进每一个社区|书香引领促发展 共读一城立潮头")]
    [InlineData("城北图书馆为什么能借出一百万册？")]
    [InlineData("城北图书馆，一百万册！")]
    public void A_heading_on_the_first_line_is_the_title(string title)
    {
        var article = StepRunner.Normalize($"{title}\n{Prose}");

        Assert.Equal((title, $"{title}\n{Prose}"), (article.Facts.Title, article.Text));
    }

    [Theory]
    [InlineData("图为新馆的阅览室\n城北图书馆新馆开放\n2024年5月6日", "图为新馆的阅览室")]
    [InlineData("城北在线\n城北图书馆新馆开放\n——一座城市的书房\n2024年5月6日", "城北在线\n——一座城市的书房")]
    public void A_title_above_a_line_of_facts_moves_up(string head, string rest)
    {
        var article = StepRunner.Normalize($"{head}\n{Prose}");

        Assert.Equal("城北图书馆新馆开放", article.Facts.Title);
        Assert.Equal($"城北图书馆新馆开放\n{rest}\n{Prose}", article.Text);
    }

    [Theory]
    [InlineData("真的吗？是真的！\n" + Prose)]
    [InlineData("各位来宾，女士们、先生们！\n" + Prose)]
    [InlineData("图为新馆的阅览室\n2024年5月6日\n" + Prose)]
    public void A_caption_or_the_beginning_of_prose_is_no_title(string text) =>
        Assert.Null(StepRunner.Normalize(text).Facts.Title);
}
