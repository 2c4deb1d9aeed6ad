using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class LostBlankStepTests
{
    [Theory]
    [InlineData("一、今年收成如何?\n不错。?\n很好。?", "一、今年收成如何?\n不错。\n很好。")]
    [InlineData("??\n??今年", "??\n今年")]
    public void A_line_that_asks_keeps_its_mark(string before, string after) =>
        Assert.Equal(after, StepRunner.Run(new LostBlankStep(), before));
}
