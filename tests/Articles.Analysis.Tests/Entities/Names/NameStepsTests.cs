using Articles.Analysis.Entities.Abbreviations.Derived;
using Articles.Analysis.Entities.Names;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Names;

public sealed class NameStepsTests
{
    [Theory]
    [InlineData("云川数字平台（以下简称“川数”）", "川数")]
    [InlineData("云川数字平台，即“川数”，已启用", "川数")]
    [InlineData("云川数字平台上线，“云川数字”好用", "云川数字")]
    public void A_product_is_called_by_what_the_text_says(string text, string form)
    {
        using var words = new TokenizedText(text);
        using var derived = new DerivedForms(words);
        var product = new Candidate(0, "云川数字平台".Length, EntityCategory.Product, 0.9);

        using var book = NameSteps.Establish(new Findings(words, [product], [], derived));

        Assert.Equal(EntityCategory.Product, book.Categories[form]);
        Assert.Contains(("云川数字平台", form), book.SaidToBeOne);
    }

    [Theory]
    [InlineData("清河市教育局（江城大学）", false)]
    [InlineData("清河市教育局（市教育局）", true)]
    public void What_a_bracket_holds_is_a_form_if_its_characters_stand_in_the_name(string text, bool isForm)
    {
        using var words = new TokenizedText(text);
        using var derived = new DerivedForms(words);
        var body = new Candidate(0, "清河市教育局".Length, EntityCategory.Organization, 0.9);

        using var book = NameSteps.Establish(new Findings(words, [body], [], derived));

        Assert.Equal(isForm, book.Categories.ContainsKey(text[(text.IndexOf('（') + 1)..^1]));
    }
}
