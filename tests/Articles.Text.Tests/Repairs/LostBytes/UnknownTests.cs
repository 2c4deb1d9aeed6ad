using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class UnknownTests
{
    [Fact]
    public void The_candidates_of_a_first_byte_begin_with_it()
    {
        var unknown = new Unknown(0xD6, -1);

        Assert.Contains('中', unknown.Candidates.Characters);
        Assert.All(unknown.Candidates.Characters, candidate => Assert.True(unknown.Fits('\0', candidate)));
    }

    [Fact]
    public void A_reading_and_a_byte_must_both_fit()
    {
        Assert.True(new Unknown(0xD6, -1, "zhōng").Fits('\0', '中'));
        Assert.False(new Unknown(0xB9, -1, "zhōng").Fits('\0', '中'));
    }

    [Fact]
    public void Nothing_known_means_no_candidates()
    {
        Assert.True(new Unknown(-1, -1).IsOpen);
        Assert.Empty(new Unknown(-1, -1).Candidates.Characters);
    }
}
