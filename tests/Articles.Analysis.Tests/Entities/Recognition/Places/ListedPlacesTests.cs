using Articles.Analysis.Entities.Recognition.Places;

namespace Articles.Analysis.Tests.Entities.Recognition.Places;

public sealed class ListedPlacesTests
{
    [Theory]
    [InlineData("经验推广到三台、江油、游仙等县。", "三台|江油|游仙")]
    // The list ends with the line, or with the text.
    [InlineData("三台、江油\n绵阳、游仙", "三台|江油|绵阳|游仙")]
    // What is mostly another word counts beside places.
    [InlineData("禅城、顺德、高明、三水等区先行。", "禅城|顺德|高明|三水")]
    [InlineData("坚持和平、发展、合作。", "")]
    [InlineData("江油是个好地方。", "")]
    [InlineData("听江油、看川剧、品火锅、喝盖碗茶。", "")]
    public void Districts_and_counties_in_a_list_are_places_under_their_short_names(string text, string expected) =>
        Assert.Equal(expected, Candidates.Of(new ListedPlaces(), text, EntityCategory.Location));
}
