using Articles.Analysis.Entities.Recognition.Heads;

namespace Articles.Analysis.Tests.Entities.Recognition.Heads;

public sealed class PlacedBodyTests
{
    [Theory]
    [InlineData("宁波市烘焙协会成立。", "宁波市烘焙协会")]
    [InlineData("宁波市倍增计划工作领导小组开会。", "宁波市倍增计划工作领导小组")]
    // A verb of news ends the walk.
    [InlineData("宁波推进协会改革。", "")]
    [InlineData("烘焙协会众多。", "")]
    public void A_body_of_a_place_begins_with_it(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new HeadRecognizer(), text, EntityCategory.Organization));
}
