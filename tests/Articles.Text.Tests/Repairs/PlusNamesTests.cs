using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class PlusNamesTests
{
    [Theory]
    [InlineData("推进互联网 政务服务", 5)]
    [InlineData("推進互聯網 醫療健康", 5)]
    public void Programmes_are_known_by_their_names(string text, int place) =>
        Assert.Equal([place], PlusNames.Find(text, []));

    [Fact]
    public void A_name_that_was_read_is_known_elsewhere() =>
        Assert.Equal([10], PlusNames.Find("“党建 邻里”和党建 邻里", [new LostPlus(3, 1)]));

    [Theory]
    [InlineData("党建+邻里很好，党建 邻里也好")]
    [InlineData("互联网 新闻")]
    [InlineData(" ")]
    [InlineData("")]
    public void Any_other_space_stays(string text) => Assert.Empty(PlusNames.Find(text, []));
}
