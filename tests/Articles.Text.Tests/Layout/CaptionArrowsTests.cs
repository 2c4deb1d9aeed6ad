using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class CaptionArrowsTests
{
    [Theory]
    [InlineData("新馆昨天开放。\n▲新馆外景。\n读者很多。", "新馆昨天开放。\n新馆外景。\n读者很多。")]
    [InlineData("◀新馆外景。\n► 读者在阅览室。", "新馆外景。\n读者在阅览室。")]
    public void An_arrow_that_points_at_a_picture_goes(string text, string expected) =>
        Assert.Equal(expected, StepRunner.Run(new CaptionArrows(), text));

    [Theory]
    [InlineData("▲借书证\n▲阅览证\n▲自习证")]
    [InlineData("涨幅▲3%")]
    [InlineData("▲")]
    [InlineData("●新馆外景。")]
    public void A_list_and_a_sign_in_the_text_stay(string text) =>
        Assert.Equal(text, StepRunner.Run(new CaptionArrows(), text));
}
