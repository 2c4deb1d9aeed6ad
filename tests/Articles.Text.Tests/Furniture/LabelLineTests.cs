using Articles.Text.Furniture;

namespace Articles.Text.Tests.Furniture;

public sealed class LabelLineTests
{
    [Theory]
    [InlineData("【打印本页】", true)]
    [InlineData("▼▼▼", true)]
    [InlineData(@"\r\n", true)]
    // One may be a table's, of what rose.
    [InlineData("▲", false)]
    [InlineData("老图书馆重新开放", false)]
    public void A_button_s_label_is_all_of_its_line(string line, bool expected) =>
        Assert.Equal(expected, LabelLine.Is(line, inHead: false, inFoot: false));
}
