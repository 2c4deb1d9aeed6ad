using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class BestTextsTests
{
    private static readonly ResolvedText Start = new(default, null, '\0', '\0');

    [Fact]
    public void The_best_are_kept_in_order()
    {
        var best = new BestTexts(2, traditional: false);
        foreach (var (character, score) in new[] { ('一', -5f), ('二', -3f), ('三', -9f), ('四', -4f) })
        {
            best.Add(Start, Tail(character, score), character);
        }

        Assert.Equal(['二', '四'], best.ToList().Select(text => text.Character));
    }

    [Theory]
    [InlineData(true, '國')]
    [InlineData(false, '国')]
    public void Of_two_forms_the_one_in_the_script_of_the_article_comes_first(bool traditional, char first)
    {
        var best = new BestTexts(2, traditional);
        best.Add(Start, Tail('国', -3), '国');
        best.Add(Start, Tail('国', -3), '國');

        Assert.Equal(first, best.ToList()[0].Character);
    }

    private static TextTail Tail(char character, float score) => default(TextTail).Push(character, score, 0, default);
}
