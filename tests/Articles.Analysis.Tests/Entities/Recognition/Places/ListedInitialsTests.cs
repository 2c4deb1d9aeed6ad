using Articles.Analysis.Entities.Recognition.Places;

namespace Articles.Analysis.Tests.Entities.Recognition.Places;

public sealed class ListedInitialsTests
{
    [Theory]
    [InlineData("沪、苏、浙联合发布。", "沪|苏|浙")]
    // Words of their own, and a list of words.
    [InlineData("新、黑、青三色。", "")]
    [InlineData("苏州、杭州联合发布。", "")]
    public void Places_are_called_by_one_character_in_lists_of_them(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new ListedInitials(), text, EntityCategory.Location));
}
