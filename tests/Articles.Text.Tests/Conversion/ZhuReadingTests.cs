using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class ZhuReadingTests
{
    [Theory]
    [InlineData("著名", 0, true)]
    [InlineData("著", 0, true)]
    [InlineData("看著", 1, false)]
    [InlineData("看著 ", 1, false)]
    [InlineData("站在窗前看著名家的字画", 5, false)]
    [InlineData("这是一部非常重要的经典著作", 11, true)]
    [InlineData("李白著。", 2, true)]
    [InlineData("等著。", 1, false)]
    public void Decides_by_the_characters_around(string text, int index, bool meant) =>
        Assert.Equal(meant, ZhuReading.IsMeant(text, index));

    [Fact]
    public void Reads_no_further_than_a_few_characters()
    {
        var near = new string('中', 6) + "著名" + new string('中', 6);
        var far = new string('看', 100) + near + new string('看', 100);

        Assert.True(ZhuReading.IsMeant(near, 6));
        Assert.True(ZhuReading.IsMeant(far, 106));
    }
}
