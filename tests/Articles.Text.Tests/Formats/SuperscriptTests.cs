using Articles.Text.Formats;

namespace Articles.Text.Tests.Formats;

public sealed class SuperscriptTests
{
    [Theory]
    [InlineData("共10", "8", "⁸")]
    [InlineData("共10", "-8", "⁻⁸")]
    [InlineData("面积5km", "2", "²")]
    [InlineData("面积5 m", "2", "²")]
    [InlineData("面积5公里", "2", "²")]
    [InlineData("速度3 m·s", "−1", "⁻¹")]
    [InlineData("x", "n", "ⁿ")]
    [InlineData("2", "n+1", "ⁿ⁺¹")]
    [InlineData("离子Ca", "2+", "²⁺")]
    [InlineData("10", "8[3]", "⁸")]
    [InlineData("10", "α", "^α")]
    [InlineData("温度25", "o", "°")]
    [InlineData("sin", "2", "²")]
    public void An_exponent_stays_one(string before, string raised, string expected) =>
        Assert.Equal(expected, Superscript.Of(before, raised, '。'));

    [Theory]
    [InlineData("增长5%", "2")]
    [InlineData("专家说", "[3]")]
    [InlineData("10", "[3]")]
    [InlineData("宣布", "1,2")]
    [InlineData("宣布", "①")]
    [InlineData("宣布", "(4)")]
    [InlineData("价格20元", "*")]
    [InlineData("”", "注1")]
    [InlineData("指标GDP", "2")]
    [InlineData("", "1")]
    public void A_note_s_mark_goes(string before, string raised) =>
        Assert.Equal("", Superscript.Of(before, raised, '。'));

    [Theory]
    [InlineData("样品中", "14", 'C', "¹⁴")]
    [InlineData("铀", "235", 'U', "²³⁵")]
    [InlineData("第5", "th", '代', "th")]
    [InlineData("品牌", "®", '的', "®")]
    [InlineData("品牌", "TM", '的', "™")]
    [InlineData("蚕", "新品", '丝', "新品")]
    [InlineData("蚕", " ", '丝', " ")]
    public void Anything_else_is_written_on_the_line(string before, string raised, char after, string expected) =>
        Assert.Equal(expected, Superscript.Of(before, raised, after));
}
