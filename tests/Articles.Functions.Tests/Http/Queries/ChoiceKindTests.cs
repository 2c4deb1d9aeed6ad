using Articles.Functions.Http.Queries;

namespace Articles.Functions.Tests.Http.Queries;

public sealed class ChoiceKindTests
{
    private static readonly ChoiceKind<int> s_kind = new([("newest", 1), ("oldest", 2)], missing: 1);

    [Theory]
    [InlineData("newest", 1)]
    [InlineData("oldest", 2)]
    [InlineData("OLDEST", 2)]
    public void A_word_is_read_in_capitals_or_not(string text, int value) =>
        Assert.Equal(new Reading<int>(value, null), s_kind.Read(text));

    [Theory]
    [InlineData("old")]
    [InlineData("newest,oldest")]
    [InlineData("1")]
    public void Another_word_is_told_the_words(string text) =>
        Assert.Equal($"'{text}' is none of newest, oldest.", s_kind.Read(text).Error);

    [Fact]
    public void Left_out_it_is_the_usual_choice_and_left_blank_it_is_refused()
    {
        Assert.Equal(1, s_kind.Missing);
        Assert.Equal("'' is none of newest, oldest.", ((IParameterKind<int>)s_kind).Blank.Error);
    }
}
