using Articles.Analysis.Entities.Recognition.Events;

namespace Articles.Analysis.Tests.Entities.Recognition.Events;

public sealed class CampaignYearsTests
{
    [Theory]
    [InlineData("护网2019期间通报案件。", "护网2019")]
    [InlineData("“应急使命·2023”演习举行。", "应急使命·2023")]
    // The year is only when.
    [InlineData("平安2024年度报告发布。", "")]
    [InlineData("云禾2024期间通报案件。", "")]
    [InlineData("护网2000余次。", "")]
    public void A_campaign_is_called_by_its_year(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new CampaignYears(), text, EntityCategory.Event));
}
