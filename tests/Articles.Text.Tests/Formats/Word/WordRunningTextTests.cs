using Articles.Text.Formats.Word;

namespace Articles.Text.Tests.Formats.Word;

public sealed class WordRunningTextTests
{
    [Fact]
    public void A_number_stands_before_the_first_characters_of_its_paragraph()
    {
        var text = new WordRunningText { Number = "一、" };
        text.Append("新馆", isRaised: false);
        text.Append("开放", isRaised: false);
        Assert.Equal("一、新馆开放", text.End());
    }

    [Fact]
    public void A_text_box_is_read_after_its_line()
    {
        var text = new WordRunningText();
        text.Append("新馆", isRaised: false);
        text.BeginBox();
        text.Append("图一", isRaised: false);
        text.EndLine();
        text.EndBox();
        Assert.Equal("新馆", text.Line);
        text.Append("开放\t\t", isRaised: false);
        text.EndLine();
        Assert.Equal("新馆开放\n图一", text.End());
    }
}
