using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class HalfGlossedTests
{
    [Theory]
    [InlineData("创(chuàng)新办法", 1)]
    [InlineData("丰富经(jīng)验，办实(shí)事", 2)]
    [InlineData("实(shí)事和实(shí)事", 1)]
    [InlineData("产(chǎn)业(yè)", 0)]
    [InlineData("还(hái)是", 0)]
    [InlineData("创(chuang)新", 0)]
    [InlineData("饕(tāo)餮", 0)]
    public void Words_with_one_character_glossed_are_counted(string text, int count) =>
        Assert.Equal(count, HalfGlossed.Count(text, GlossedCharacter.FindAll(text)));
}
