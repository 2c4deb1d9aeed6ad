using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Tests.Repairs.LostBytes;

public sealed class PlausibilityTests
{
    private static readonly Plausibility Plain = new(new PairSet(0), simplifiedOnly: false);

    [Theory]
    [InlineData("公司", "司公")]
    [InlineData("图书馆", "书图馆")]
    [InlineData("人工智能", "人智工能")]
    public void A_word_is_more_probable_than_its_characters_in_another_order(string word, string shuffled) =>
        Assert.True(Score(Plain, word) > Score(Plain, shuffled) + 3);

    [Fact]
    public void Both_scripts_score_the_same_where_both_are_expected() =>
        Assert.Equal(Score(Plain, "圖書館"), Score(Plain, "图书馆"));

    [Fact]
    public void The_other_script_is_improbable_in_a_simplified_article()
    {
        var simplified = new Plausibility(new PairSet(0), simplifiedOnly: true);

        Assert.True(Score(simplified, "圖書館") < Score(simplified, "图书馆") - 5);
    }

    [Fact]
    public void A_pair_of_the_article_itself_counts_as_a_word()
    {
        var pairs = new PairSet(0);
        pairs.Add(Plausibility.PairKey('鑫', '垚'));
        var own = new Plausibility(pairs, simplifiedOnly: false);

        Assert.True(Score(own, "鑫垚") > Score(Plain, "鑫垚") + 10);
    }

    [Fact]
    public void A_word_does_not_reach_over_an_unknown_character()
    {
        var before = Plain.Append(default, '图');
        var after = Plausibility.AppendUnknown(before, Plausibility.UnknownByte);

        Assert.Equal(after.Score + Score(Plain, "馆"), Plain.Append(after, '馆').Score, 3);
    }

    [Theory]
    [InlineData("窗户，他", "桌子。他", true)]
    [InlineData("春天来了", "他们说了", false)]
    [InlineData("图书", "秘书", false)]
    [InlineData("采用海康", "采用健康", false)]
    [InlineData("国家队参加", "没有参加", true)]
    public void Texts_end_alike_where_no_word_goes_on_that_tells_them_apart(string one, string other, bool alike)
    {
        var (first, second) = (Tail(one), Tail(other));

        Assert.Equal(alike, Plausibility.EndAlike(first, second));
        foreach (var character in alike ? "，馆威加的一" : "")
        {
            Assert.Equal(Plain.Worth(first, character), Plain.Worth(second, character));
        }
    }

    private static TextTail Tail(string text) =>
        text.Aggregate(default(TextTail), (tail, character) => Plain.Append(tail, character));

    private static float Score(Plausibility plausibility, string text) =>
        text.Aggregate(default(TextTail), (tail, character) => plausibility.Append(tail, character)).Score;
}
