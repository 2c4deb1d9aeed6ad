using Articles.Text.Repairs;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class FittingSetsTests
{
    [Theory]
    [InlineData(0xD6, -1, (int)HiddenPart.None)]
    [InlineData(-1, 0xD0, (int)HiddenPart.None)]
    [InlineData(-1, -1, (int)HiddenPart.First)]
    [InlineData(-1, -1, (int)HiddenPart.Second)]
    public void A_set_has_what_fits_and_is_made_once(int lead, int trail, int hidden)
    {
        var unknown = new Unknown(lead, trail, "zhōng", (HiddenPart)hidden);
        var list = CandidateLists.WithReading("zhōng");

        foreach (var before in "中国喀同")
        {
            var set = FittingSets.Of(list, unknown, before);

            Assert.Equal(list.Where(character => unknown.Fits(before, character)), set.Mask.ToArray());
            Assert.Same(set, FittingSets.Of(list, unknown, before));
        }
    }
}
