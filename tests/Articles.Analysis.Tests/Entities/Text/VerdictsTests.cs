using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Text;

public sealed class VerdictsTests
{
    [Fact]
    public void What_was_said_of_a_token_is_kept()
    {
        using var verdicts = new Verdicts(3);
        Assert.True(verdicts.Keep(0, true));
        Assert.False(verdicts.Keep(2, false));

        Assert.True(verdicts.TryGet(0, out var first) && first);
        Assert.False(verdicts.TryGet(1, out _));
        Assert.True(verdicts.TryGet(2, out var last) && !last);
    }

    // What is lent and given back must say nothing of another text.
    [Fact]
    public void What_another_text_had_is_forgotten()
    {
        var other = new Verdicts(3);
        other.Keep(1, true);
        other.Dispose();

        using var verdicts = new Verdicts(3);
        Assert.False(verdicts.TryGet(1, out _));
    }
}
