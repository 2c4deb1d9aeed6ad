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
}
