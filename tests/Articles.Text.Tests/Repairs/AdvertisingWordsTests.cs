using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

public sealed class AdvertisingWordsTests
{
    [Fact]
    public void Brands_are_in_lower_case_and_there_once() =>
        Assert.Equal(
            AdvertisingWords.Brands.Select(brand => brand.ToLowerInvariant()).Distinct(),
            AdvertisingWords.Brands
        );

    [Fact]
    public void Letters_count_in_either_case() => Assert.True(AdvertisingWords.Has("看亚洲AV", AdvertisingWords.Adult));
}
