using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Tests.Segmentation;

public sealed class SegmenterTests
{
    [Theory]
    [InlineData("农民种植水稻", "农民|种植|水稻")]
    [InlineData("上海市民热爱阅读", "上海|市民|热爱|阅读")]
    [InlineData("5G-A网络有3.5万户", "5G-A|网络|有|3.5|万户")]
    [InlineData("AT&T与OpenAI合作", "AT&T|与|OpenAI|合作")]
    [InlineData("“一”，“二”", "“|一|”|，|“|二|”")]
    public void A_text_is_split_into_its_most_probable_words(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join('|', Segmenter.Segment(text, Vocabulary.None).Select(x => x.Of(text).ToString()))
        );

    [Fact]
    public void Vocabulary_adds_words_with_their_part_of_speech()
    {
        var vocabulary = new Vocabulary([KeyValuePair.Create("算网大脑", "n")]);
        var token = Assert.Single(Segmenter.Segment("算网大脑", vocabulary));
        Assert.Equal("n", token.Tag);
    }

    [Theory]
    [InlineData("算网大脑上线", 1 << 4)]
    [InlineData("算网大", 0)]
    [InlineData("算力大脑", 0)]
    [InlineData("算", 0)]
    [InlineData("超大规模算力网络调度平台", (1 << 6) | (1 << 12))]
    [InlineData("超大规模算力网络调度平", 1 << 6)]
    public void The_lengths_of_words_from_a_place_are_known_by_its_first_two_characters(string text, int expected)
    {
        var vocabulary = new Vocabulary([
            KeyValuePair.Create("算网大脑", "n"),
            KeyValuePair.Create("超大规模算力", "n"),
            KeyValuePair.Create("超大规模算力网络调度平台", "n"),
        ]);
        var lengths = vocabulary.LengthsFrom(text);
        Assert.Equal((uint)expected, lengths & (uint)((1 << 6) | (1 << 12) | (1 << 4)));
        Assert.True(lengths < 2u << text.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("𠮷野家𠮷")]
    [InlineData("a\uD842")]
    [InlineData("①㎡Ωé-")]
    public void Tokens_cover_every_text_without_a_gap(string text)
    {
        var at = 0;
        foreach (var token in Segmenter.Segment(text, Grammar.Vocabulary))
        {
            Assert.Equal(at, token.Offset);
            Assert.True(token.Length > 0);
            at = token.End;
        }
        Assert.Equal(text.Length, at);
    }

    // Weights that are added up over a long text lose the digits that tell its words apart.
    [Fact]
    public void A_long_text_is_split_as_its_sentences_are()
    {
        const string Sentence = "上海市民热爱阅读，农民种植水稻，大学生前来应聘，在实践中不断完善办法。";
        var alone = Segmenter.Segment(Sentence, Vocabulary.None);
        var text = string.Concat(Enumerable.Repeat(Sentence, 50_000));
        var tokens = Segmenter.Segment(text, Vocabulary.None);
        Assert.Equal(alone.Length * 50_000, tokens.Length);
        Assert.Equal(alone, tokens[..alone.Length]);
    }
}
