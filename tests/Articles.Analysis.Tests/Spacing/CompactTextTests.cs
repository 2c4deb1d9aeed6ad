using Articles.Analysis.Spacing;

namespace Articles.Analysis.Tests.Spacing;

public sealed class CompactTextTests
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
        Assert.Equal(expected, new CompactText(text).Text);

    [Fact]
    public void Offsets_go_both_ways()
    {
        const string text = "建成 5G 基站 3.2 万个。";
        var compact = new CompactText(text);
        for (var i = 0; i < compact.Text.Length; i++)
        {
            Assert.Equal(compact.Text[i], text[compact.ToOriginal(i)]);
            Assert.Equal(i, compact.ToCompact(compact.ToOriginal(i)));
        }
    }
}
