using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

public class PentatonicNotesTests
{
    [Theory]
    [InlineData("古代五音為宮、商、角、徵、羽")]
    [InlineData("「宮」「商」「角」「徵」「羽」五音")]
    [InlineData("即宮，商，角，徵四音")]
    [InlineData("徵、羽、宮依次")]
    public void Among_its_sisters_it_is_the_note(string text) =>
        Assert.True(PentatonicNotes.Is(text, text.IndexOf('徵')));

    [Theory]
    [InlineData("鳥類的特徵、羽毛、鳴聲")]
    [InlineData("政府徵收稅款")]
    [InlineData("象徵，商人與農人")]
    [InlineData("徵、收")]
    [InlineData("徵")]
    public void Elsewhere_it_is_not(string text) => Assert.False(PentatonicNotes.Is(text, text.IndexOf('徵')));
}
