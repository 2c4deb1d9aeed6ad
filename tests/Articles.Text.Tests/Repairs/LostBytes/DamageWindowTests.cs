using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class DamageWindowTests
{
    [Theory]
    [InlineData("贵报第3版《???》一文标题是不是漏了字。")]
    [InlineData("短信里只有“???”三个字符，他没有看懂。")]
    [InlineData("表里的（?）表示没有数字。")]
    public void What_an_author_left_open_himself_is_no_damage(string text) =>
        Assert.Equal(text, StepRunner.Run(new LostBytesStep(), text));
}
