namespace Articles.Text.Tests.Repairs;

public sealed class WidthStepTests
{
    [Theory]
    [InlineData("张三,18,,北京,,")]
    [InlineData("时间是10:30，比分3:2。")]
    [InlineData("for (int i = 0; i < n; i++) { f(i); }")]
    [InlineData("Is this it? Yes, it is: (really).")]
    [InlineData("网址 https://example.com/a?b=1,2")]
    [InlineData("今天，天气很好！")]
    public void Half_width_stays_where_it_belongs(string text) =>
        Assert.Equal(text, RepairCases.Run("Width", text).Text);

    [Theory]
    [InlineData("饕餮(tāotiè)是怪兽", "饕餮（tāotiè）是怪兽")]
    [InlineData("好吗?好!", "好吗？好！")]
    [InlineData("ＡＢＣ公司", "ABC公司")]
    [InlineData("５Ｇ－Ａ与Ｗｉ－Ｆｉ７", "5G-A与Wi-Fi7")]
    [InlineData("甲－乙、Ａ／Ｂ股", "甲－乙、A/B股")]
    // A comma that parts thousands, told from one that parts clauses by the digits around it.
    [InlineData("面积１，２００平方米", "面积1,200平方米")]
    [InlineData("投资１２，３４５．６万元", "投资12,345.6万元")]
    [InlineData("第１，２期", "第1，2期")]
    public void Chinese_text_gets_its_own_width(string text, string expected) =>
        Assert.Equal(expected, RepairCases.Run("Width", text).Text);
}
