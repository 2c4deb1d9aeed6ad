using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class TableRimsTests
{
    [Theory]
    [InlineData("新馆开放 | |||\n读者很多。\n|", "新馆开放\n读者很多。\n")]
    [InlineData("|\n|\n新馆开放", "\n\n新馆开放")]
    [InlineData("新馆开放｜", "新馆开放")]
    public void What_is_left_of_a_layout_goes(string text, string expected) =>
        Assert.Equal(expected, StepRunner.Run(new TableRims(), text));

    [Theory]
    [InlineData("| 馆名 | 面积 |\n| | |\n| 新馆 | 三千 |")]
    [InlineData("馆名 | 面积 |\n新馆 | 三千 |")]
    [InlineData("城北网 | 新馆开放")]
    public void Rows_stay(string text) => Assert.Equal(text, StepRunner.Run(new TableRims(), text));

    [Fact]
    public void Rows_of_Markdown_stay() =>
        Assert.Equal("| 馆名 |\n|\n", StepRunner.Run(new TableRims(), "| 馆名 |\n|\n", ArticleFormat.Markdown));
}
