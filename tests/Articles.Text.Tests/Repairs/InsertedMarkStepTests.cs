using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class InsertedMarkStepTests
{
    [Fact]
    public void The_same_two_characters_are_joined_where_the_rest_leaves_it_open()
    {
        var text = "县.委书记来了。县.委的会开了，县.委办公。岷县.委员";

        Assert.DoesNotContain('.', StepRunner.Run(new InsertedMarkStep(), text));
    }

    [Theory]
    [InlineData("天气突🂩然变了，大家赶🃧忙回家")]
    [InlineData("买了苹果🍎和梨🍐还有桃🍑，都是甜的")]
    public void A_few_pictures_are_no_pattern(string text) =>
        Assert.Equal(text, StepRunner.Run(new InsertedMarkStep(), text));
}
