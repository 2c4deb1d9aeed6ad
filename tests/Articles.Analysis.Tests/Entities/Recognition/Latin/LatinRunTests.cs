using Articles.Analysis.Entities.Recognition.Latin;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Recognition.Latin;

public sealed class LatinRunTests
{
    [Theory]
    [InlineData("用 Trust for Makers 和 TrustX 写成", "Trust for Makers|TrustX")]
    [InlineData("云禾App和 No.4 系统", "")]
    [InlineData("两个  空格 A  B", "A|B")]
    public void Words_with_one_space_between_are_one_run(string text, string expected)
    {
        using var tokens = new TokenizedText(text);
        var runs = new List<LatinRun>();
        LatinRun.Find(tokens, runs);
        Assert.Equal(expected, string.Join('|', runs.Select(x => tokens.Slice(x.First, x.Last))));
    }
}
