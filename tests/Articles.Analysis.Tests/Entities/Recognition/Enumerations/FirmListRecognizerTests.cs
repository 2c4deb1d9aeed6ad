using Articles.Analysis.Entities.Recognition.Enumerations;

namespace Articles.Analysis.Tests.Entities.Recognition.Enumerations;

public sealed class FirmListRecognizerTests
{
    [Theory]
    [InlineData("来自沐辰、星澜、禾川、翎昂等企业的代表。", "禾川")]
    [InlineData("来自沐辰、星澜、各高校、翎昂等企业的代表。", "各高校")]
    [InlineData("来自沐辰、星澜、做芯片、翎昂等企业的代表。", "做芯片")]
    [InlineData("来自沐辰、星澜、七家、翎昂等企业的代表。", "七家")]
    [InlineData("来自沐辰、星澜、上海、翎昂等企业的代表。", "上海")]
    public void A_short_item_among_firms_is_a_firm_unless_it_says_something_else(string text, string item)
    {
        var found = Candidates.Beside(new FirmListRecognizer(), text, "沐辰", "星澜").Split('|');

        Assert.Contains("翎昂", found);
        Assert.Equal(item is "禾川", found.Contains(item));
    }

    [Theory]
    [InlineData("来自沐辰、星澜、禾川、翎昂的代表。")]
    [InlineData("来自沐辰、禾川、翎昂的代表。")]
    public void Two_firms_beside_it_must_be_known(string text) =>
        Assert.DoesNotContain("翎昂", Candidates.Beside(new FirmListRecognizer(), text, "沐辰").Split('|'));
}
