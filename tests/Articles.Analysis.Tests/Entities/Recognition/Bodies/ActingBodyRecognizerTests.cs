using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class ActingBodyRecognizerTests
{
    [Theory]
    [InlineData("苹果公司更新了系统，多数苹果用户已经升级。", "苹果公司|苹果")]
    [InlineData("昨日，联想宣布裁员。", "联想")]
    [InlineData("据悉，苹果的iOS占比上升。", "苹果")]
    [InlineData("小米总经理没有出席。", "小米")]
    [InlineData("菜鸟数据显示，包裹增多。", "菜鸟")]
    [InlineData("除华为中兴以外没有别家。", "中兴")]
    [InlineData("果园里的苹果丰收了。", "")]
    [InlineData("大众认为这很好，理想照亮现实。", "")]
    [InlineData("由此联想到往事。", "")]
    [InlineData("技术浪潮推动转型。", "")]
    [InlineData("昨日，理想CEO出席。", "理想")]
    [InlineData("昨日，现代宣布降价。", "现代")]
    [InlineData("联想公司更新系统。", "联想公司")]
    [InlineData("联想公司扩产。由此联想到往事，联想的产量上升。", "联想公司|联想")]
    [InlineData("当地在招商方面取得突破。", "")]
    [InlineData("园区招商负责人到场。", "")]
    [InlineData("招商签约，项目落地。", "")]
    [InlineData("现代公司治理不断完善。", "")]
    [InlineData("理想公司应当如此。", "")]
    [InlineData("果农用苹果手机壳装苹果。", "")]
    [InlineData("园区招商有力，招商集团到场。", "")]
    public void A_common_word_is_a_firm_where_it_acts_or_owns_as_one(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new ActingBodyRecognizer(), text, EntityCategory.Organization));
}
