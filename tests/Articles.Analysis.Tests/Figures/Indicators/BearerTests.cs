namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class BearerTests
{
    [Theory]
    // The part of a line in a place goes on with the line's length.
    [InlineData("新闻\n正线全长90公里，其中清河市境内60公里。", "正线全长 正线全长")]
    public void The_part_of_a_line_goes_on_with_the_length_of_the_line(string text, string indicators) =>
        Assert.Equal(
            indicators,
            string.Join(
                ' ',
                NamedArticle.Read(text, ("清河市", EntityCategory.Location)).Select(static x => x.Indicator)
            )
        );
}
