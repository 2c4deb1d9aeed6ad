namespace Articles.Lexicon.Tests;

public class PlacesTests
{
    [Theory]
    [InlineData("中国", PlaceLevel.Country)]
    [InlineData("俄罗斯", PlaceLevel.Country)]
    [InlineData("刚果", PlaceLevel.Country)]
    [InlineData("上海市", PlaceLevel.Province)]
    [InlineData("上海", PlaceLevel.Province)]
    [InlineData("湖北", PlaceLevel.Province)]
    [InlineData("内蒙古", PlaceLevel.Province)]
    [InlineData("广西", PlaceLevel.Province)]
    [InlineData("新疆", PlaceLevel.Province)]
    [InlineData("香港", PlaceLevel.Province)]
    [InlineData("海南", PlaceLevel.Province)]
    [InlineData("武汉", PlaceLevel.City)]
    [InlineData("深圳市", PlaceLevel.City)]
    [InlineData("西双版纳", PlaceLevel.City)]
    [InlineData("黔东南", PlaceLevel.City)]
    [InlineData("黔东南苗族侗族自治州", PlaceLevel.City)]
    [InlineData("浦东新区", PlaceLevel.District)]
    [InlineData("昆山", PlaceLevel.District)]
    [InlineData("大连", PlaceLevel.City)]
    [InlineData("保定市", PlaceLevel.City)]
    [InlineData("禅城区", PlaceLevel.District)]
    [InlineData("石家庄", PlaceLevel.City)]
    [InlineData("印尼", PlaceLevel.Country)]
    [InlineData("湾仔区", PlaceLevel.District)]
    [InlineData("东华门街道", PlaceLevel.Town)]
    public void Knows_a_place_and_its_level(string name, PlaceLevel level)
    {
        Assert.True(Places.All.TryGetValue(name, out var value));
        Assert.Equal(level, Places.Level(value));
    }

    [Theory]
    [InlineData("和平")]
    [InlineData("日照")]
    [InlineData("科尔沁右翼中")]
    [InlineData("东方")]
    [InlineData("朝")]
    [InlineData("市中")]
    [InlineData("开发区")]
    [InlineData("城区")]
    [InlineData("农场")]
    [InlineData("东乡族")]
    [InlineData("自治区直辖县级行政区划")]
    public void Leaves_out_what_is_no_place_by_itself(string word) => Assert.False(Places.All.Contains(word));

    [Fact]
    public void Gives_every_name_a_level()
    {
        for (var value = 0; value < Places.All.Count; value++)
        {
            Assert.True(Enum.IsDefined(Places.Level(value)));
        }
    }
}
