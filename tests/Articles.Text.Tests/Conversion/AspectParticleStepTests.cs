using Articles.Text.Conversion;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Conversion;

public class AspectParticleStepTests
{
    private static IEnumerable<int> PlacesIn(string text, Script script = Script.Traditional)
    {
        var step = new AspectParticleStep();
        var edits = new EditList(step.Name, text.Length);
        step.Apply(new TextDraft(text) { Script = script }, edits);
        Assert.All(edits.Of(text), edit => Assert.Equal((1, "着"), (edit.Before.Length, edit.Replacement)));
        return edits.Of(text).Select(edit => edit.Start);
    }

    [Fact]
    public void Finds_places_in_the_text_as_it_was_written() =>
        Assert.Equal([1, 8, 16], PlacesIn("看著著名的畫，想著自己的著作\n聽著音樂"));

    [Fact]
    public void Leaves_simplified_lines_alone() =>
        Assert.Empty(PlacesIn("他的著作意味著什么？这是一个问题，还没有人回答过。", Script.Simplified));

    [Fact]
    public void Finds_what_a_converter_left_in_simplified_text() =>
        Assert.Equal(
            [1, 8, 18],
            PlacesIn("随著天气转凉，沿著河走的人少了。她听著音乐，想起他的著作。", Script.Simplified)
        );

    [Theory]
    [InlineData("随著天气转凉，沿著河走的人少了。")]
    [InlineData("随著天气转凉，沿著河走，听著音乐，看着书。")]
    [InlineData("其文著于竹帛，其功著于后世，其人著于史传。")]
    public void Leaves_simplified_text_alone_that_may_mean_it(string text) =>
        Assert.Empty(PlacesIn(text, Script.Simplified));

    [Fact]
    public void Leaves_text_without_the_character_alone() => Assert.Empty(PlacesIn("這裡沒有這個字"));

    [Fact]
    public void Counts_its_compatibility_ideograph() =>
        Assert.Equal([1, 9, 17], PlacesIn("看\ufa5f遠方的風景，想\ufa5f自己的未來，聽著音樂"));

    [Fact]
    public void Counts_characters_that_conversion_makes_longer() =>
        // 殢 becomes a surrogate pair: the offsets are those of the text before conversion.
        Assert.Equal([2], PlacesIn("殢看著窗外的風景"));
}
