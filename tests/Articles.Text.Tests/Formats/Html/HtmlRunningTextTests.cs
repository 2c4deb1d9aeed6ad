using Articles.Text.Formats.Html;

namespace Articles.Text.Tests.Formats.Html;

public sealed class HtmlRunningTextTests
{
    [Fact]
    public void Blanks_in_a_row_are_one_and_links_are_counted()
    {
        var text = new HtmlRunningText();
        text.Add("新馆 \n\u3000开放");
        text.BeginLink();
        text.Add("读者");
        text.EndLink();
        Assert.Equal((2, "新馆 开放读者"), (text.LinkLength, text.End()));
        text.Clear();
        Assert.Equal((0, ""), (text.LinkLength, text.End()));
    }

    [Fact]
    public void Raised_text_is_written_out_once_the_character_behind_it_is_known()
    {
        var text = new HtmlRunningText();
        text.Add("5m");
        text.BeginRaised();
        text.Add("2");
        text.EndRaised();
        text.Add("。");
        Assert.Equal("5m²。", text.End());
    }
}
