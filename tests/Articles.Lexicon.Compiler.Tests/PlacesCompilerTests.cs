using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests;

public class PlacesCompilerTests
{
    [Fact]
    public void Gives_a_name_its_highest_level_whatever_the_order()
    {
        Division[] divisions =
        [
            new("吉林市", PlaceLevel.City),
            new("吉林省", PlaceLevel.Province),
            new("吉林镇", PlaceLevel.Town),
        ];

        var names = PlacesCompiler.Names(divisions, new PlaceNames([], []));

        Assert.Equal(PlaceLevel.Province, names["吉林"]);
        Assert.Equal(PlaceLevel.City, names["吉林市"]);
        Assert.Equal(["吉林", "吉林市", "吉林省", "吉林镇"], names.Keys);
    }
}
