using Articles.Text.Layout;

namespace Articles.Text.Tests.Layout;

public sealed class ColumnCaptionsTests
{
    private const string Paragraph = """
        　　城北的老桥昨天拆除了
        最后一个桥墩，附近的居民
        纷纷赶来拍照留念。

        """;

    [Fact]
    public void A_caption_between_the_lines_of_a_paragraph_goes_behind_it() =>
        Assert.Equal(
            $"{Paragraph}{Paragraph}　　新桥就建在老桥的上游\n全长三百二十米，双向四车\n道。\n\n▲新桥的效果图。\n\n{Paragraph}",
            StepRunner.Run(
                new ColumnCaptions(),
                $"{Paragraph}{Paragraph}　　新桥就建在老桥的上游\n\n▲新桥的效果图。\n\n全长三百二十米，双向四车\n道。\n{Paragraph}"
            )
        );

    [Fact]
    public void A_caption_between_paragraphs_stays()
    {
        var text = $"{Paragraph}{Paragraph}▲新桥的效果图。\n{Paragraph}";

        Assert.Equal(text, StepRunner.Run(new ColumnCaptions(), text));
    }
}
