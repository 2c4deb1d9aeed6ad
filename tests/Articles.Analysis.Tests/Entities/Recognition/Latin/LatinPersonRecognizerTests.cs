using Articles.Analysis.Entities.Recognition.Latin;

namespace Articles.Analysis.Tests.Entities.Recognition.Latin;

public sealed class LatinPersonRecognizerTests
{
    [Theory]
    [InlineData("产品经理 Lena Storm 表示满意。", "Lena Storm")]
    [InlineData("框架之父 Lena Storm 离职。Lena 将创业。", "Lena Storm|Lena")]
    [InlineData("Lena Storm 1989 年出生。Lena Storm 毕业于一所学院。", "Lena Storm|Lena Storm")]
    [InlineData("作者 Lena 发表短文。", "Lena")]
    // Who sells something may be a firm, and a firm speaks too.
    [InlineData("编程助手 Lena Storm 上线。", "")]
    [InlineData("公司携手 Epic Trust 发布新作。", "")]
    [InlineData("框架之父 Google Cloud 离职。", "")]
    [InlineData("程序员 Python 培训开班。", "")]
    [InlineData("交易商 Trustor 提供融资。", "")]
    [InlineData("Trustor 表示满意。", "")]
    public void A_title_or_a_life_makes_a_person(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new LatinPersonRecognizer(), text, EntityCategory.Person));
}
