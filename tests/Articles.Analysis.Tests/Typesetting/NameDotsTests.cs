using Articles.Analysis.Typesetting;

namespace Articles.Analysis.Tests.Typesetting;

public sealed class NameDotsTests
{
    [Theory]
    [InlineData("马丁•里德和安娜・韦伯到访", "马丁·里德和安娜·韦伯到访")]
    [InlineData("云谷‧滨州站", "云谷·滨州站")]
    // Bullets, and what Latin letters part.
    [InlineData("•马丁到访\n• 安娜到访", "•马丁到访\n• 安娜到访")]
    [InlineData("A•B", "A•B")]
    public void A_dot_between_Chinese_characters_is_raised(string text, string expected) =>
        Assert.Equal(expected, NameDots.Raised(text));
}
