using Articles.Analysis.Entities.Recognition.Heads;

namespace Articles.Analysis.Tests.Entities.Recognition.Heads;

public sealed class YearSpanTests
{
    [Theory]
    [InlineData("云禾创新行动计划（2021—2023年）印发。", "云禾创新行动计划（2021—2023年）")]
    [InlineData("云禾创新行动计划（2021-2035）印发。", "云禾创新行动计划（2021-2035）")]
    // One year may be when it was issued.
    [InlineData("云禾创新行动计划（2021年）印发。", "云禾创新行动计划")]
    [InlineData("云禾创新行动计划（草案）印发。", "云禾创新行动计划")]
    public void Years_in_brackets_end_the_name_of_a_plan(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new HeadRecognizer(), text, EntityCategory.Document));
}
