using Articles.Text.Pipeline;
using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class HiddenRivalsTests
{
    [Fact]
    public void A_seldom_character_is_not_believed_where_two_may_have_stood_around_a_hidden_pair()
    {
        // 的規模化高效: behind 模 a folded semicolon, and the pair across 化高 is not shown.
        var repaired = Run("實現規?；咝У慕ㄔO");

        Assert.DoesNotContain('贿', repaired);
        Assert.DoesNotContain('賄', repaired);
    }

    [Fact]
    public void A_text_that_shows_private_characters_hides_no_pairs() =>
        Assert.DoesNotContain("海康威視", Run("來的有華為、??低?、商湯等企業\uE5E5"), StringComparison.Ordinal);

    private static string Run(string text) =>
        new TextPipeline([new LostBytesStep()]).Run(new TextDraft(text) { Script = Script.Traditional }).Text;
}
