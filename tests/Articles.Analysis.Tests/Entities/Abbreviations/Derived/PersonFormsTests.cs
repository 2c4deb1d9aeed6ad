using Articles.Analysis.Entities.Abbreviations.Derived;

namespace Articles.Analysis.Tests.Entities.Abbreviations.Derived;

public sealed class PersonFormsTests
{
    [Theory]
    [InlineData("安德烈·穆勒", "安德烈|穆勒")]
    [InlineData("郭青松", "老郭|小郭")]
    [InlineData("欧阳锋", "老欧阳|小欧阳")]
    [InlineData("特朗普", "")]
    [InlineData("Tom", "")]
    // 小康 and 老师 are words.
    [InlineData("康青松", "老康")]
    [InlineData("师青松", "小师")]
    public void A_person_is_known_by_a_part_of_the_name_or_familiarly(string name, string expected)
    {
        var forms = new List<string>();
        PersonForms.Add(name, forms);
        Assert.Equal(expected, string.Join('|', forms));
    }

    [Theory]
    [InlineData("老郭", true)]
    [InlineData("穆勒", false)]
    public void A_familiar_form_names_nobody_where_two_have_the_surname(string form, bool expected) =>
        Assert.Equal(expected, PersonForms.IsFamiliar(form));
}
