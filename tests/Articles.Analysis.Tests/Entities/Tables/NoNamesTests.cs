using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Tests.Entities.Tables;

public sealed class NoNamesTests
{
    [Fact]
    public void What_is_no_name_stands_in_no_list_of_names() =>
        Assert.All(
            TableFiles.Read("no-names"),
            line => Assert.DoesNotContain(line.Words, word => KnownNames.Of(line.Class).Contains(word))
        );

    [Theory]
    [InlineData(EntityCategory.Location, "海岛", true)]
    [InlineData(EntityCategory.Location, "海南岛", false)]
    [InlineData(EntityCategory.Product, "海岛", false)]
    public void A_word_is_none_in_its_category(string category, string surface, bool isNone) =>
        Assert.Equal(isNone, NoNames.Hold(category, surface));
}
