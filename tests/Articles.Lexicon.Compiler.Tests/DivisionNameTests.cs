namespace Articles.Lexicon.Compiler.Tests;

public class DivisionNameTests
{
    [Theory]
    [InlineData("湖北省", "湖北")]
    [InlineData("上海市", "上海")]
    [InlineData("香港特别行政区", "香港")]
    [InlineData("内蒙古自治区", "内蒙古")]
    [InlineData("西藏自治区", "西藏")]
    [InlineData("广西壮族自治区", "广西")]
    [InlineData("新疆维吾尔自治区", "新疆")]
    [InlineData("黔东南苗族侗族自治州", "黔东南")]
    [InlineData("博尔塔拉蒙古自治州", "博尔塔拉")]
    [InlineData("克孜勒苏柯尔克孜自治州", "克孜勒苏")]
    [InlineData("积石山保安族东乡族撒拉族自治县", "积石山")]
    [InlineData("塔什库尔干塔吉克自治县", "塔什库尔干")]
    [InlineData("锡林郭勒盟", "锡林郭勒")]
    [InlineData("大兴安岭地区", "大兴安岭")]
    [InlineData("管城回族区", "管城")]
    [InlineData("达尔罕茂明安联合旗", "达尔罕茂明安")]
    public void Takes_the_type_and_the_peoples_off(string name, string expected) =>
        Assert.Equal(expected, DivisionName.Shorten(name));

    [Theory]
    [InlineData("东乡族自治县")]
    [InlineData("鄂温克族自治旗")]
    [InlineData("科尔沁右翼中旗")]
    [InlineData("西沙群岛")]
    public void Leaves_names_that_can_not_do_without_it(string name) => Assert.Equal(name, DivisionName.Shorten(name));

    [Theory]
    [InlineData("湖北省", true)]
    [InlineData("河南省-省直辖县级行政区划", false)]
    [InlineData("中沙群岛的岛礁及其海域", false)]
    public void Tells_names_from_headings(string name, bool isName) => Assert.Equal(isName, DivisionName.IsName(name));
}
