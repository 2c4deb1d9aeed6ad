using Articles.Packaging.Checks;

namespace Articles.Packaging.Tests.Checks;

public sealed class BundleRangeTests
{
    [Theory]
    [InlineData("[4.0.0, 5.0.0)", true)]
    [InlineData("[4.*, 5.0.0)", true)]
    [InlineData("[4.10.0,4.20.0]", true)]
    [InlineData("[4.0.0, 5.0.0]", false)]
    [InlineData("[3.3.0, 4.0.0)", false)]
    [InlineData("[4.0.0, 6.0.0)", false)]
    [InlineData("4.0.0", false)]
    [InlineData("[4.0.0]", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_a_range_within_version_4_is_taken(string? range, bool isTaken) =>
        Assert.Equal(isTaken, BundleRange.IsWithinVersion4(range));
}
