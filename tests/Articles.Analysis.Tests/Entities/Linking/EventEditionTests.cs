using Articles.Analysis.Entities.Linking;

namespace Articles.Analysis.Tests.Entities.Linking;

public sealed class EventEditionTests
{
    [Theory]
    [InlineData("第二十届川洽会", "第20届川洽会", true)]
    [InlineData("首届川洽会", "第一届川洽会", true)]
    [InlineData("第二十届川洽会", "川洽会", true)]
    [InlineData("2024年川洽会", "第七届川洽会", true)]
    [InlineData("第一百二十届川洽会", "第120届川洽会", true)]
    [InlineData("第二十届川洽会", "第十九届川洽会", false)]
    [InlineData("2024川洽会", "2023川洽会", false)]
    [InlineData("2024第七届川洽会", "2023川洽会", false)]
    public void Different_numbers_or_years_are_different_meetings(string a, string b, bool expected) =>
        Assert.Equal(expected, EventEdition.Of(a).MayBe(EventEdition.Of(b)));

    [Fact]
    public void Two_names_tell_number_and_year_together() =>
        Assert.Equal(new EventEdition(7, 2024), EventEdition.Of("第七届川洽会").With(EventEdition.Of("2024年川洽会")));
}
