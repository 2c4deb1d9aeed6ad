using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class CaptionTests
{
    [Theory]
    [InlineData("▲新馆外景。")]
    [InlineData("图为读者在新馆阅读。")]
    [InlineData("读者在新馆阅读。本报记者 李四 摄")]
    [InlineData("新馆的儿童阅览区。市图书馆供图")]
    [InlineData("新馆的儿童阅览区。市图书馆供图 城北网")]
    [InlineData("读者在新馆阅读。城北日报记者李四 图")]
    [InlineData("图说：新馆的大门。")]
    [InlineData("新馆开放。视觉中国 资料")]
    [InlineData("新馆开放首日。新华社发")]
    public void A_line_below_a_picture_is_a_caption(string line) => Assert.True(Caption.Is(line));

    [Theory]
    [InlineData("新馆开放以后，读者纷纷前来参观拍摄")]
    [InlineData("读者先在网上登记。图书馆再把书送到分馆，供图")]
    [InlineData("新馆昨天开放。读者多")]
    [InlineData("摄")]
    public void Prose_and_headings_are_none(string line) => Assert.False(Caption.Is(line));
}
