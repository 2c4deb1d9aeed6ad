using Articles.Analysis.Entities.Abbreviations.Derived;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Abbreviations.Derived;

public sealed class DerivedFormsTests
{
    [Theory]
    [InlineData("深圳云帆无线公司", EntityCategory.Organization, "云帆")]
    [InlineData("公路桥梁建设集团有限公司", EntityCategory.Organization, "公路桥梁集团")]
    [InlineData("中建九局", EntityCategory.Organization, "九局")]
    [InlineData("世界机器人大会", EntityCategory.Event, "机器人大会")]
    [InlineData("安德烈·穆勒", EntityCategory.Person, "穆勒")]
    [InlineData("云帆二十号载人飞船", EntityCategory.Product, "云帆二十号")]
    [InlineData("翎昂大模型", EntityCategory.Product, "翎昂")]
    [InlineData("翎昂科技（宁波）有限公司", EntityCategory.Organization, "翎昂科技")]
    [InlineData("淞航号", EntityCategory.Product, "淞航")]
    [InlineData("大连市人民政府", EntityCategory.Organization, "市政府")]
    public void A_name_has_a_short_form(string name, string category, string shortForm) =>
        Assert.Contains(shortForm, Of(name, category));

    [Theory]
    [InlineData("中国银行", EntityCategory.Organization, "银行")]
    [InlineData("数据平台系统", EntityCategory.Product, "数据平台")]
    [InlineData("人工智能大会", EntityCategory.Event, "大会")]
    // What begins a unit is its firm.
    [InlineData("桂海交科有限公司软件研究院", EntityCategory.Organization, "桂海交科有限公司")]
    public void What_is_common_stands_for_nothing(string name, string category, string shortForm) =>
        Assert.DoesNotContain(shortForm, Of(name, category));

    [Theory]
    [InlineData("郭青松发言，郭老师很高兴。", "郭老|郭老师")]
    [InlineData("郭青松发言，老郭很高兴。", "老郭")]
    // One way to go on is enough, over quotation marks too.
    [InlineData("郭青松发言，“郭”总很高兴。", "郭总|郭总经理|郭总裁")]
    [InlineData("郭青松发言，众人很高兴。", "")]
    public void Of_a_persons_forms_those_count_that_the_text_may_hold(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Of(text, "郭青松", EntityCategory.Person)));

    private static IEnumerable<string> Of(string name, string category) => Of(name, name, category);

    // Those of the name that a text begins with.
    private static IEnumerable<string> Of(string text, string name, string category)
    {
        using var derived = new DerivedForms(new TokenizedText(text));
        var pairs = new List<(string Full, string Short)>();
        derived.Add(
            [new Candidate(0, name.Length, category, 1)],
            new Dictionary<string, string> { [name] = category },
            pairs
        );
        return pairs.Select(x => x.Short);
    }
}
