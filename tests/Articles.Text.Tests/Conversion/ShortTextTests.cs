using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class ShortTextTests
{
    [Fact]
    public void Makes_a_string_of_one_code_unit_once() => Assert.Same(ShortText.Of("国"), ShortText.Of("国".AsSpan()));

    [Theory]
    [InlineData("")]
    [InlineData("国")]
    [InlineData("中国")]
    public void Gives_the_text(string text) => Assert.Equal(text, ShortText.Of(text));
}
