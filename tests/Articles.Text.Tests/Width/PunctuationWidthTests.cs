using Articles.Text.Width;

namespace Articles.Text.Tests.Width;

public sealed class PunctuationWidthTests
{
    [Theory]
    [InlineData("昨天,水厂开工了!", "昨天，水厂开工了！")]
    [InlineData("这里的人姓𠮷, Li也是", "这里的人姓𠮷， Li也是")]
    [InlineData("新桥通车:全长3公里;宽20米。", "新桥通车：全长3公里；宽20米。")]
    [InlineData("县志办(原地方志办)发布了MapTool,可下载。", "县志办（原地方志办）发布了MapTool，可下载。")]
    [InlineData("世界银行(WB)的报告", "世界银行（WB）的报告")]
    [InlineData("“真的吗?”他问。", "“真的吗？”他问。")]
    [InlineData("他在《???》里写道", "他在《？？？》里写道")]
    [InlineData("5月1日, 公园开放", "5月1日， 公园开放")]
    [InlineData("读者占29.1%;5G终端占3%,VR占1%。", "读者占29.1%；5G终端占3%，VR占1%。")]
    public void Signs_in_Chinese_become_full_width(string before, string after) =>
        Assert.Equal(after, StepRunner.Run(new PunctuationWidth(), before));

    [Theory]
    [InlineData("比分是3:15，人数1,000人")]
    [InlineData("函数f(x)的值")]
    [InlineData("网址是https://example.org/a?b=1")]
    [InlineData("Hello, world! (Again.)")]
    [InlineData("if (x > 0) { print(\"a, b\"); }")]
    [InlineData("He said the word 你, then left; nobody knew (or asked) why.")]
    [InlineData("日本語では、カンマ(,)もつかいます。")]
    [InlineData("水温在3~5度，误差±0.1%。")]
    [InlineData("三年依次是5%,6%,7%")]
    [InlineData("姓名,性别,,电话")]
    [InlineData("😀, OK")]
    [InlineData("👍(OK)")]
    [InlineData("")]
    public void Numbers_code_addresses_and_other_languages_stay(string text) =>
        Assert.Equal(text, StepRunner.Run(new PunctuationWidth(), text));
}
