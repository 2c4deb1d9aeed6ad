using Articles.Text.Conversion;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Conversion;

public class PrepositionStepTests
{
    private static List<int> PlacesIn(string text, Script script)
    {
        var step = new PrepositionStep();
        var edits = new EditList(step.Name, text.Length);
        step.Apply(new TextDraft(text) { Script = script }, edits);
        return [.. edits.Of(text).Select(edit => edit.Start)];
    }

    [Fact]
    public void Finds_places_in_every_line() =>
        Assert.Equal([1, 7], PlacesIn("對於市場\n\n用於單一", Script.Traditional));

    [Fact]
    public void Leaves_a_name_in_a_simplified_article_alone() =>
        Assert.Empty(PlacesIn("作者於女士说，这是一个新的开始，大家都很高兴。", Script.Simplified));
}
