using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class PrepositionTests
{
    [Theory]
    [InlineData("他於倫敦求學", "他于倫敦求學")]
    [InlineData("用於單一市場", "用于單一市場")]
    [InlineData("在於潛在的風險", "在于潛在的風險")]
    [InlineData("對於，至於", "對于，至于")]
    [InlineData("由於", "由于")]
    [InlineData("於樊於期", "于樊於期")]
    public void Writes_the_preposition(string text, string expected) =>
        Assert.Equal(expected, Preposition.Restore(text));

    [Theory]
    [InlineData("樊於期")]
    [InlineData("作家於梨華")]
    [InlineData("商於之地")]
    [InlineData("於戲，前王不忘")]
    [InlineData("沒有這個字")]
    [InlineData("")]
    public void Keeps_names_and_old_words(string text) => Assert.Same(text, Preposition.Restore(text));

    [Fact]
    public void Finds_every_place() => Assert.Equal([0, 2], Preposition.Find("於是於"));
}
