using Articles.Text.Furniture;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Furniture;

public sealed class PageScriptTests
{
    [Theory]
    [InlineData("height: 55px;", true)]
    [InlineData("}", true)]
    [InlineData("他说；", false)]
    [InlineData("height", false)]
    public void A_line_of_code_ends_like_one_and_has_no_Chinese(string line, bool expected) =>
        Assert.Equal(expected, PageScript.Is(line));

    [Theory]
    [InlineData("很好。\n$('#share').share();", true)]
    // An article's own code is announced.
    [InlineData("代码如下：\n$('#share').share();", false)]
    [InlineData("很好。\n评论", false)]
    public void A_browser_s_script_stands_below_the_prose(string text, bool expected) =>
        Assert.Equal(expected, PageScript.IsBelow(text, new TextLines(text), 1, 0));
}
