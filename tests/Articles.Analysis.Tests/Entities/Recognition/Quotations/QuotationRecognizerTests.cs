using Articles.Analysis.Entities.Recognition.Quotations;

namespace Articles.Analysis.Tests.Entities.Recognition.Quotations;

public sealed class QuotationRecognizerTests
{
    [Theory]
    // A list shares the noun after it, with a word before an item too.
    [InlineData("建设“企服导航”、投资“一口受理”等应用场景。", EntityCategory.Product, "企服导航|一口受理")]
    [InlineData("“稳就业20条”出台。", EntityCategory.Document, "稳就业20条")]
    [InlineData("落实“数据十九条”。", EntityCategory.Document, "数据十九条")]
    [InlineData("“凌云杯”收到作品百件。", EntityCategory.Event, "凌云杯")]
    [InlineData("该系统名为“灯塔”。", EntityCategory.Product, "灯塔")]
    [InlineData("公司开发了智能客服“小湖儿”。", EntityCategory.Product, "小湖儿")]
    // A known name, whatever stands behind it.
    [InlineData("健全“学习强国”意见清单。", EntityCategory.Product, "学习强国")]
    // What is counted may be called by a quotation too.
    [InlineData("打造“云禾号”“塬禾情”等一批“绿火车”服务品牌。", EntityCategory.Product, "云禾号|塬禾情|绿火车")]
    [InlineData("公司推出家政业务“快禾”。", EntityCategory.Product, "快禾")]
    [InlineData("推出“云塬零距离”政务服务模式。", EntityCategory.Product, "")]
    // What kind a thing is, what a count sums up, a figure of speech.
    [InlineData("引进“链主型”项目。", EntityCategory.Product, "")]
    [InlineData("建成“一区一湖一中心”。", EntityCategory.Product, "")]
    [InlineData("成为行业的“灯塔”。", EntityCategory.Product, "")]
    [InlineData("客户经理化身“云管家”，上门辅导。", EntityCategory.Product, "")]
    [InlineData("老矿山的“云端药师”\n矿山种满了草。", EntityCategory.Product, "")]
    [InlineData("老矿山的“云端药师”\n“云端药师”看病。", EntityCategory.Product, "云端药师|云端药师")]
    [InlineData("公司上线“云端药师”\n它能看病。", EntityCategory.Product, "云端药师")]
    [InlineData("一套名为“雀鸣”的系统。", EntityCategory.Product, "雀鸣")]
    [InlineData("宪法“第二十条”规定。", EntityCategory.Document, "")]
    public void A_quotation_is_judged_by_what_stands_around_it(string text, string category, string expected) =>
        Assert.Equal(expected, Candidates.Of(new QuotationRecognizer(), text, category));
}
