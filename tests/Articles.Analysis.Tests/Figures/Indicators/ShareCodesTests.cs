namespace Articles.Analysis.Tests.Figures.Indicators;

public sealed class ShareCodesTests
{
    [Theory]
    // A share's code is no part of the name, and no other firm's measure.
    [InlineData("新闻\n华为（600000.SH）报12.3元，跌0.8%；河口公司（300001，SZ）报8.6元。", "华为 华为 河口公司")]
    public void A_share_s_code_is_no_part_of_the_name(string text, string indicators) =>
        Assert.Equal(
            indicators,
            string.Join(
                ' ',
                NamedArticle
                    .Read(text, ("河口公司", EntityCategory.Organization), ("华为", EntityCategory.Organization))
                    .Select(static x => x.Indicator)
            )
        );
}
