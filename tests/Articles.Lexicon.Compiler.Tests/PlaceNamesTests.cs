using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests;

public class PlaceNamesTests
{
    private static readonly PlaceNames Names = new(
        [
            new SourceWord("矿区", 9, "n"),
            new SourceWord("浦东", 9, "ns"),
            new SourceWord("和平", 9, "nz"),
            new SourceWord("大连", 9, "d"),
            new SourceWord("保定市", 9, "n"),
            new SourceWord("步行街道", 9, "n"),
        ],
        ["日照", "长子", "矿区"]
    );

    private static string Of(string name, PlaceLevel level) => string.Join(' ', Names.Of(new Division(name, level)));

    [Theory]
    [InlineData("大连市", "大连市 大连")]
    [InlineData("日照市", "日照市")]
    [InlineData("保定市", "保定市 保定")]
    [InlineData("湖北省-自治区直辖县级行政区划", "")]
    public void Shortens_cities_unless_they_are_listed_as_common_words(string name, string expected) =>
        Assert.Equal(expected, Of(name, PlaceLevel.City));

    [Theory]
    [InlineData("长子县", "长子县")]
    [InlineData("丰县", "丰县")]
    [InlineData("昆山市", "昆山市 昆山")]
    [InlineData("浦东区", "浦东区 浦东")]
    [InlineData("和平区", "和平区")]
    [InlineData("市中区", "市中区")]
    [InlineData("矿区", "")]
    public void Shortens_districts_only_where_they_are_known_as_places(string name, string expected) =>
        Assert.Equal(expected, Of(name, PlaceLevel.District));

    [Theory]
    [InlineData("周庄镇", "周庄镇")]
    [InlineData("古镇", "")]
    [InlineData("步行街道", "")]
    [InlineData("种畜场", "")]
    [InlineData("东风农场", "东风农场")]
    public void Keeps_towns_in_full(string name, string expected) => Assert.Equal(expected, Of(name, PlaceLevel.Town));
}
