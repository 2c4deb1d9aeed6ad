using Articles.Text.Repairs;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class CandidateSetTests
{
    private static readonly CandidateList List = CandidateLists.WithLead(0xD6);

    [Fact]
    public void As_many_characters_as_are_kept_gain_at_least_what_it_says()
    {
        var worths = List.Characters.Select(character => Plausibility.Alone(Han.Simplified(character))).ToArray();

        Assert.True(worths.Count(worth => worth >= List.All.Least(isQuick: true, simplifiedOnly: false)) >= 12);
        Assert.True(worths.Count(worth => worth >= List.All.Least(isQuick: false, simplifiedOnly: false)) >= 32);
        Assert.True(List.All.Least(true, false) >= List.All.Least(false, false));
        Assert.True(List.All.Least(false, false) >= List.All.Least(false, true));
    }

    [Fact]
    public void Those_of_the_other_script_are_told_apart()
    {
        var simplified = List.Where(character => Han.Simplified(character) == character);

        Assert.Equal(simplified, List.All.MaskOf(simplifiedOnly: true).ToArray());
        Assert.Equal(List.All.Mask.ToArray(), List.All.MaskOf(simplifiedOnly: false).ToArray());
    }

    [Fact]
    public void Of_fewer_than_are_kept_none_is_below_the_least()
    {
        var few = List.SetWhere(character => character is '中' or '治');

        Assert.False(few.IsEmpty);
        Assert.Equal(float.NegativeInfinity, few.Least(isQuick: true, simplifiedOnly: false));
        Assert.True(List.SetWhere(_ => false).IsEmpty);
    }
}
