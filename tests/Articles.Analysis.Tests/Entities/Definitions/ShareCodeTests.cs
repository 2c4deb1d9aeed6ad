using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Tests.Entities.Definitions;

public sealed class ShareCodeTests
{
    [Theory]
    [InlineData("601127", true)]
    [InlineData("SH601127", true)]
    [InlineData("0700.HK", true)]
    [InlineData("ABCD.US", true)]
    [InlineData("2.0", false)]
    [InlineData("2024", false)]
    [InlineData("v1.HKX", false)]
    public void A_code_is_a_number_or_stands_before_its_exchange(string word, bool expected) =>
        Assert.Equal(expected, ShareCode.Is(word));

    [Theory]
    [InlineData("云岭（601127）上涨", true)]
    [InlineData("云岭（股票代码：601127）上涨", true)]
    [InlineData("云岭（601127.SH；0988.HK）上涨", true)]
    [InlineData("云岭（2024）上涨", false)]
    [InlineData("云岭（601127上涨", false)]
    public void A_bracket_may_hold_one(string text, bool expected)
    {
        using var words = new TokenizedText(text);

        Assert.Equal(expected, ShareCode.IsAt(words, words.Next(0, '（')));
    }
}
