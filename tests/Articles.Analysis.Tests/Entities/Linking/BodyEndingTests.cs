using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class BodyEndingTests
{
    [Theory]
    [InlineData("江城市委员会", "江城市委", true)]
    [InlineData("江城市中级人民法院", "江城中院", true)]
    [InlineData("江城市人民法院", "江城法院", true)]
    [InlineData("江城市高级人民法院", "江城中院", false)]
    [InlineData("江城开发区管理委员会", "江城开发区管委会", true)]
    [InlineData("江城学会", "云川学会", true)]
    [InlineData("江城学会", "云川学社", false)]
    public void Endings_in_full_and_in_short_are_one(string one, string other, bool areSame) =>
        Assert.Equal(areSame, BodyEnding.CodeOf(one) == BodyEnding.CodeOf(other));
}
