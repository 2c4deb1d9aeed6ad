using Articles.Analysis.Entities.Recognition.Latin;

namespace Articles.Analysis.Tests.Entities.Recognition.Latin;

public sealed class LatinBodyRecognizerTests
{
    [Theory]
    [InlineData("标准由 Trustor Foundation 发布。", "Trustor Foundation")]
    [InlineData("它收购了 Orvane Labs，Orvane 的芯片随后上市。", "Orvane Labs|Orvane")]
    [InlineData("TrustX 社区与 TrustX 团队共同维护。", "TrustX 社区|TrustX 团队")]
    // What everybody's group does, and a code of technology.
    [InlineData("API 团队使用 SDK 开发。", "")]
    [InlineData("推出 Deep Research 功能。", "")]
    [InlineData("加入 open source 社区。", "")]
    [InlineData("Trustor Foundation 发布 Trustor 内核。", "Trustor Foundation")]
    public void The_last_word_makes_a_body(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new LatinBodyRecognizer(), text, EntityCategory.Organization));
}
