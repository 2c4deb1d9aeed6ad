using Articles.Analysis.Entities.Recognition.Latin;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Recognition.Latin;

public sealed class LatinVersionTests
{
    [Theory]
    [InlineData("TrustX 2.1 Beta2 发布", "TrustX 2.1 Beta2")]
    [InlineData("TrustX 3 发布", "TrustX 3")]
    [InlineData("TrustX 7750 处理器", "TrustX 7750")]
    [InlineData("TrustX 发布", "TrustX")]
    [InlineData("TrustX 2024 发布", "TrustX")]
    [InlineData("TrustX 3 月发布", "TrustX")]
    [InlineData("TrustX 3 倍于去年", "TrustX")]
    [InlineData("TrustX 3% 的股份", "TrustX")]
    public void A_number_behind_a_name_is_its_version_unless_it_counts(string text, string expected)
    {
        using var tokens = new TokenizedText(text);
        Assert.Equal(expected, tokens.Slice(0, LatinVersion.End(tokens, 0)));
    }
}
