using Articles.Analysis.Entities.Recognition.Quotations;

namespace Articles.Analysis.Tests.Entities.Recognition.Quotations;

public sealed class CodedSystemRecognizerTests
{
    [Theory]
    [InlineData("建成“2-5-8”骨干网络。", "“2-5-8”骨干网络")]
    [InlineData("建设“3+12”市、区联动的数据平台体系，实现共享。", "“3+12”市、区联动的数据平台体系")]
    [InlineData("发挥“2-5-8”（市内2毫秒，省内5毫秒）低时延圈网络优势。", "2-5-8|低时延圈网络")]
    // A plan, a policy and a ratio are no systems.
    [InlineData("“1+6”方案推动平台建设。", "")]
    [InlineData("“3+2”（三年中职、两年高职）的平台开通。", "")]
    [InlineData("提供“7×24”在线系统。", "")]
    [InlineData("完成“2020-2025”骨干网建设。", "")]
    public void A_formula_and_what_it_is_are_a_system(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new CodedSystemRecognizer(), text, EntityCategory.Product));
}
