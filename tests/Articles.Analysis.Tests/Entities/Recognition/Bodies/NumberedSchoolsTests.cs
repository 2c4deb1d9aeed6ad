using Articles.Analysis.Entities.Recognition.Bodies;

namespace Articles.Analysis.Tests.Entities.Recognition.Bodies;

public sealed class NumberedSchoolsTests
{
    [Theory]
    [InlineData("投资建设长沙二中。", "长沙二中")]
    [InlineData("开福区45小等学校。", "开福区45小")]
    [InlineData("长沙三十七中启用。", "长沙三十七中")]
    // A court, a distance in time, a campus's school.
    [InlineData("长沙一中院受理。", "")]
    [InlineData("长沙二小时可达。", "")]
    [InlineData("长沙七中城北校区启用。", "")]
    public void A_school_is_called_by_its_place_and_number(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new NumberedSchools(), text, EntityCategory.Organization));
}
