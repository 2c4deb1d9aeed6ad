using Articles.Analysis.Typesetting;

namespace Articles.Analysis.Tests.Typesetting;

public sealed class UniformTextTests
{
    [Theory]
    [InlineData("2025 年 7 月，超 25 万户", "2025年7月，超25万户")]
    [InlineData("发布 AI 平台", "发布AI平台")]
    [InlineData("三千 八百", "三千八百")]
    [InlineData("上句 下句", "上句 下句")]
    [InlineData("增长 8.5% 左右", "增长8.5%左右")]
    [InlineData("增长8.5% 客流回升", "增长8.5% 客流回升")]
    [InlineData("占8.5% 的客流", "占8.5%的客流")]
    [InlineData("AI Cloud 12 34", "AI Cloud 12 34")]
    public void Spaces_beside_Chinese_are_dropped(string text, string expected) =>
        Assert.Equal(expected, new UniformText(text).Text);

    [Fact]
    public void Offsets_lead_to_the_same_characters()
    {
        const string text = "建成 5G 基站 3.2 万个。";
        var uniform = new UniformText(text);
        for (var i = 0; i < uniform.Text.Length; i++)
        {
            Assert.Equal(uniform.Text[i], text[uniform.ToOriginal(i)]);
        }
    }
}
