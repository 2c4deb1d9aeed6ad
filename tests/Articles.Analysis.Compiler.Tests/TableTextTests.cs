namespace Articles.Analysis.Compiler.Tests;

public sealed class TableTextTests
{
    [Fact]
    public void A_line_has_a_class_and_words()
    {
        var lines = TableText.Parse(["# What it is.", "", "Product: 安卓 Google_Cloud", "平台  系统"]);
        Assert.Equal(["Product", ""], lines.Select(x => x.Class));
        Assert.Equal(["安卓", "Google Cloud"], lines[0].Words);
        Assert.Equal(["平台", "系统"], lines[1].Words);
    }

    [Fact]
    public void A_colon_without_a_space_parts_nothing() => Assert.Equal(["a:b"], TableText.Parse(["a:b"])[0].Words);
}
