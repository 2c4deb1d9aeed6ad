using Articles.Analysis.Entities.Recognition.Places;

namespace Articles.Analysis.Tests.Entities.Recognition.Places;

public sealed class ListedStationsTests
{
    [Theory]
    [InlineData("设车站4座，分别是和平站、机场站，工期4年。", "和平站|机场站")]
    [InlineData("4座车站（和平站、机场站）开工。", "和平站|机场站")]
    // Kinds of stations, one station alone, a list of something else.
    [InlineData("车站（加油站、充电站）开工。", "")]
    [InlineData("车站（和平站）开工。", "")]
    [InlineData("车站（广场、道路）开工。", "")]
    [InlineData("车站", "")]
    public void Stations_are_called_by_any_words_where_they_are_listed(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new ListedStations(), text, EntityCategory.Location));
}
