using Articles.Analysis.Entities.Abbreviations.Derived;

namespace Articles.Analysis.Tests.Entities.Abbreviations.Derived;

public sealed class LevelFormsTests
{
    [Theory]
    [InlineData("大连市人民政府", "市人民政府|市政府")]
    [InlineData("绵阳市体育局", "市体育局")]
    [InlineData("桐庐县纪委监委", "县纪委监委")]
    // No level, no place, nothing behind the level that says what the body is.
    [InlineData("大连海关", "")]
    [InlineData("市体育局", "")]
    [InlineData("大连市委", "")]
    public void A_body_of_a_place_is_called_by_its_level(string name, string expected)
    {
        var forms = new List<string>();
        LevelForms.Add(name, forms);
        Assert.Equal(expected, string.Join('|', forms));
    }

    [Theory]
    [InlineData("市政府", true)]
    [InlineData("云帆", false)]
    public void Such_a_form_begins_with_the_level(string form, bool expected) =>
        Assert.Equal(expected, LevelForms.Is(form));
}
