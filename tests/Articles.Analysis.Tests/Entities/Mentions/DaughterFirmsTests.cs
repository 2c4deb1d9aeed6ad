using Articles.Analysis.Entities.Mentions;

namespace Articles.Analysis.Tests.Entities.Mentions;

public sealed class DaughterFirmsTests
{
    [Theory]
    [InlineData("旗下子公司东方财富证券增收，东方财富涨了。", true)]
    [InlineData("东方财富证券增收，东方财富涨了。", false)]
    public void A_daughter_is_another_firm_than_the_known_one_whose_name_it_begins_with(string text, bool areTwo)
    {
        string[] names = ["东方财富证券", "东方财富"];
        var pairs = new List<(string A, string B)>();
        DaughterFirms.Find(
            text,
            [.. names.Select(x => (x, text.IndexOf(x, StringComparison.Ordinal))).OrderBy(x => x.Item2)],
            names.ToDictionary(x => x, _ => EntityCategory.Organization, StringComparer.Ordinal),
            pairs
        );
        Assert.Equal(areTwo, pairs.Contains(("东方财富证券", "东方财富")));
    }
}
