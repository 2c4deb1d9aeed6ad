using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class UnlistedFirmRecognizerTests
{
    [Theory]
    [InlineData("云岭铜业前三季度每股收益0.38元。", "云岭铜业")]
    [InlineData("东湖制药拥有专利211件。", "东湖制药")]
    [InlineData("深港控股拟回购股份。", "深港控股")]
    [InlineData("东湖锂电2023年出货18吉瓦时。", "东湖锂电")]
    [InlineData("昨日，沐辰能源宣布裁员。", "沐辰能源")]
    [InlineData("沐辰教育CEO出席。", "沐辰教育")]
    [InlineData("沐辰资本创始人表示看好。", "沐辰资本")]
    [InlineData("目前，启云智能已拥有专利200项。", "启云智能")]
    [InlineData("由启云智能牵头制定的标准发布。", "启云智能")]
    public void A_trade_tells_a_firm_of_which_something_is_said(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("星衡材料现有员工800人。", "星衡材料")]
    [InlineData("走进星衡材料的生产车间，机器轰鸣。", "星衡材料")]
    [InlineData("星衡材料成立于2010年。", "星衡材料")]
    [InlineData("星衡材料性能优异。", "")]
    [InlineData("星衡材料去年涨价。", "")]
    public void Goods_tell_a_firm_only_beside_what_is_said_of_firms_alone(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("今年一季度，赛维达营收同比增长15%。", "赛维达")]
    [InlineData("近日，赛维达完成近亿元B轮融资。", "赛维达")]
    [InlineData("记者在赛维达车间看到，工人正在忙碌。", "赛维达")]
    [InlineData("赛维达去年涨价。", "")]
    [InlineData("新入职员工已全部到岗。", "")]
    [InlineData("李建国董事长发言。", "")]
    public void Three_characters_that_form_no_word_are_one_beside_the_same(string text, string expected) =>
        Assert.Equal(expected, Found(text));

    [Theory]
    // What a place or a country has; a field; something else follows.
    [InlineData("广东旅游去年收入增长。")]
    [InlineData("国内钢铁今年产量下降。")]
    [InlineData("乡村旅游去年增长。")]
    [InlineData("东湖制药产业园开园。")]
    [InlineData("老旧电梯已更新完毕。")]
    [InlineData("铜芯电缆上半年出货。")]
    [InlineData("沐辰能源结构不断优化。")]
    [InlineData("清洁能源宣布降价。")]
    [InlineData("沐辰能源下降。")]
    public void A_trade_of_no_firm_is_none(string text) => Assert.Equal("", Found(text));

    private static string Found(string text) =>
        Candidates.Of(new UnlistedFirmRecognizer(), text, EntityCategory.Organization);
}
