using Articles.Analysis.Figures.Subjects;

namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class CompanyNamesTests
{
    [Theory]
    [InlineData("远山集团", true)]
    [InlineData("清河学院", false)]
    public void A_company_s_name_ends_like_one(string name, bool expected) =>
        Assert.Equal(
            expected,
            CompanyNames.EndsWith(
                new Entity(name, EntityCategory.Organization, null, [name], [], 1, null, []),
                CompanyNames.Houses
            )
        );
}
