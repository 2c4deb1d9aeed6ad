using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class ConversionChainTests
{
    [Theory]
    [InlineData(ConversionKind.T2S)]
    [InlineData(ConversionKind.Tw2S)]
    [InlineData(ConversionKind.Hk2S)]
    [InlineData(ConversionKind.Tw2SP)]
    public void Says_so_where_nothing_can_change(ConversionKind kind)
    {
        Assert.Null(ConversionChain.Of(kind).Convert("我是 2026, plain", tracked: false));
        Assert.NotNull(ConversionChain.Of(kind).Convert("漢字", tracked: false));
    }

    [Fact]
    public void Normalizes_compatibility_ideographs_first() =>
        Assert.Equal("车", ConversionChain.Of(ConversionKind.T2S).Convert("\uF902", tracked: true)!.Text.ToString());

    [Fact]
    public void Looks_for_no_word_across_the_border_of_a_segment() =>
        // 乾隆 is a segment: 隆中對 and what follows are converted by themselves.
        Assert.Equal(
            "乾隆里面",
            ConversionChain.Of(ConversionKind.Tw2S).Convert("乾隆裡面", tracked: false)!.Text.ToString()
        );
}
