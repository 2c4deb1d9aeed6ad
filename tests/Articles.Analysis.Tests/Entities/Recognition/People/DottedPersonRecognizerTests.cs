using Articles.Analysis.Entities.Recognition.People;

namespace Articles.Analysis.Tests.Entities.Recognition.People;

public sealed class DottedPersonRecognizerTests
{
    [Theory]
    [InlineData("法学教授斯维特·洪德尔出席。", "斯维特·洪德尔")]
    [InlineData("提交者包括蒂姆·吴和一名学者。", "蒂姆·吴")]
    [InlineData("总统雷莫普·塔利普·埃尔曼（Remo Talip Erman）到访。", "雷莫普·塔利普·埃尔曼|Remo Talip Erman")]
    [InlineData("特斯拉埃隆·马斯克让工厂停工。", "埃隆·马斯克")]
    // Brands and titles have dots too.
    [InlineData("活动在安吉·余村举行。", "")]
    [InlineData("问界·都市版上市。", "")]
    public void Dots_between_what_spells_names_make_a_person(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new DottedPersonRecognizer(), text, EntityCategory.Person));
}
