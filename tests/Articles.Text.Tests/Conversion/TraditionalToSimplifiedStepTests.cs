using Articles.Text.Conversion;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Conversion;

public class TraditionalToSimplifiedStepTests
{
    private static readonly TextPipeline Pipeline = new([
        new AspectParticleStep(),
        new PrepositionStep(),
        new TraditionalToSimplifiedStep(),
    ]);

    private static string Run(string text, string language = "zh") =>
        Pipeline.Run(new TextDraft(text) { Script = ScriptCounts.Of(text).Script, Language = language }).Text;

    [Fact]
    public void Converts_a_traditional_article_line_by_line() =>
        Assert.Equal("随着经济发展\n乾隆年间\n干杯", Run("隨著經濟發展\n乾隆年間\n乾杯"));

    [Theory]
    [InlineData("他的著作意味著什麼", "他的著作意味着什么")]
    [InlineData("著名學者看著著名的畫，想著自己的著作", "著名学者看着著名的画，想着自己的著作")]
    public void Restores_the_particle_first(string text, string expected) => Assert.Equal(expected, Run(text));

    [Theory]
    [InlineData("乾隆皇帝的著作显著地影响了后来的学者，他们著书立说。")]
    [InlineData("瞭望塔上，朱镕基与陶喆并肩而立；慰藉与狼藉，乾坤与乾县。")]
    [InlineData("剧中人物後藤太郎走过来说：你好。我们都觉得这样的处理没有问题，应该继续发扬光大下去。")]
    [InlineData("これは日本語の文章です。漢字も使っています。")]
    [InlineData("An English text with 1 line.\n\nAnd another one.")]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Leaves_other_text_alone(string text) => Assert.Equal(text, Run(text));

    [Fact]
    public void Leaves_the_note_among_its_sisters() =>
        Assert.Equal("五音为宫、商、角、徵、羽，与征收和特征不同", Run("五音為宮、商、角、徵、羽，與徵收和特徵不同"));

    [Fact]
    public void Knows_the_preposition_before_a_word_that_a_name_begins_with() =>
        Assert.Equal("他于伦敦发表对于单一市场的看法", Run("他於倫敦發表對於單一市場的看法"));

    [Fact]
    public void Leaves_a_japanese_line_of_a_traditional_article_alone() =>
        Assert.Equal(
            "这篇文章介绍东京。\n東京は日本の首都です。\n我们继续谈论经济发展。",
            Run("這篇文章介紹東京。\n東京は日本の首都です。\n我們繼續談論經濟發展。")
        );

    [Fact]
    public void Leaves_a_japanese_article_alone_whose_lines_have_no_syllables() =>
        Assert.Equal("東京電機大學", Run("東京電機大學", "ja"));

    [Fact]
    public void Converts_a_traditional_line_of_a_simplified_article() =>
        Assert.Equal(
            "我们在会议上讨论了许多问题，还请来了专家，见证这个时刻。\n这里的风景真漂亮\n大家都这样认为。",
            Run("我们在会议上讨论了许多问题，还请来了专家，见证这个时刻。\n這裡的風景真漂亮\n大家都这样认为。")
        );

    [Fact]
    public void Proposes_edits_of_single_characters_at_their_place()
    {
        const string Text = "中國\n發展";
        var draft = new TextDraft(Text) { Script = Script.Traditional };
        var step = new TraditionalToSimplifiedStep();
        var edits = new EditList(step.Name, Text.Length);

        step.Apply(draft, edits);

        Assert.Equal(
            [(1, 1, "国", "TraditionalToSimplified"), (3, 1, "发", "TraditionalToSimplified")],
            edits.Of(Text).Select(edit => (edit.Start, edit.Before.Length, edit.Replacement, edit.Kind))
        );
    }
}
