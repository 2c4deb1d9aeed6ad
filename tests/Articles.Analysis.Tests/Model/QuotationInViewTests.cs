using Articles.Analysis.Model;

namespace Articles.Analysis.Tests.Model;

public sealed class QuotationInViewTests
{
    [Theory]
    [InlineData("推出“云川”和《规划》", "云川 规划")]
    [InlineData("没有闭合的“云川，《规划》", "规划")]
    [InlineData("空的“”和”反的“", "")]
    public void What_stands_between_marks_is_found(string text, string expected)
    {
        var found = new List<QuotationInView>();

        QuotationInView.Find(text, found);

        Assert.Equal(expected, string.Join(' ', found.Select(x => text[x.Start..x.End])));
    }

    [Fact]
    public void Speech_is_no_quotation_that_names_something()
    {
        var found = new List<QuotationInView>();

        QuotationInView.Find($"“{new string('字', 41)}”", found);

        Assert.Empty(found);
    }
}
