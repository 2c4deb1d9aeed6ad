using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class ListMarksTests
{
    [Theory]
    [InlineData("■市图书馆每天限两千人；\n■博物馆每天限一千人。", "市图书馆每天限两千人；\n博物馆每天限一千人。")]
    [InlineData("◆ 2024年5月6日，新馆开放。", "2024年5月6日，新馆开放。")]
    [InlineData("　　●“云帆”借书柜", "　　“云帆”借书柜")]
    [InlineData("新馆什么样↓↓↓\n读者很多。", "新馆什么样\n读者很多。")]
    public void A_layout_s_signs_go(string text, string expected) =>
        Assert.Equal(expected, StepRunner.Run(new ListMarks(), text));

    [Theory]
    [InlineData("★★★★☆ 环境安静")]
    [InlineData("■")]
    [InlineData("↓↓↓")]
    [InlineData("涨幅比去年↓")]
    [InlineData("图书馆■■号")]
    [InlineData("血红蛋白\t62 g/L ↓↓")]
    [InlineData("●南桥已完工\n○北桥在建")]
    [InlineData("★南桥\n北桥\n注：标★的为重点项目")]
    public void Ratings_and_signs_in_the_text_stay(string text) =>
        Assert.Equal(text, StepRunner.Run(new ListMarks(), text));
}
