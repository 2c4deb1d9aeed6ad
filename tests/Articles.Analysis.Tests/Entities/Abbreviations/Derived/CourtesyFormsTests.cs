using Articles.Analysis.Entities.Abbreviations.Derived;

namespace Articles.Analysis.Tests.Entities.Abbreviations.Derived;

public sealed class CourtesyFormsTests
{
    [Theory]
    [InlineData("郭青松", "郭老师", true)]
    [InlineData("郭青松", "郭总", true)]
    [InlineData("欧阳青", "欧阳局长", true)]
    // To serve as one; a foreign name.
    [InlineData("任青松", "任总经理", false)]
    [InlineData("安德烈·穆勒", "安总", false)]
    public void A_person_is_spoken_of_by_surname_and_title(string name, string form, bool expected)
    {
        var forms = new List<string>();
        CourtesyForms.Add(name, forms);
        Assert.Equal(expected, forms.Contains(form));
    }

    [Theory]
    [InlineData("郭董事长", true)]
    [InlineData("郭青松", false)]
    [InlineData("董事长", false)]
    public void Such_a_form_is_known(string form, bool expected) => Assert.Equal(expected, CourtesyForms.Is(form));
}
