using Articles.Functions.Http.Queries;

namespace Articles.Functions.Tests.Http.Queries;

public sealed class TextKindTests
{
    private static readonly TextKind s_kind = new(longest: 4);

    [Theory]
    [InlineData("a")]
    [InlineData("数字经济")]
    [InlineData("a'b\n")]
    public void A_text_is_taken_as_it_is(string text) =>
        Assert.Equal(new Reading<string?>(text, null), s_kind.Read(text));

    [Fact]
    public void A_longer_one_is_told_the_length() =>
        Assert.Equal("it is longer than 4 characters.", s_kind.Read("abcde").Error);

    [Theory]
    [InlineData("a\uFFFD")]
    [InlineData("\0")]
    public void What_no_text_holds_is_refused(string text) =>
        Assert.Equal("it is not valid UTF-8 text.", s_kind.Read(text).Error);

    [Fact]
    public void Left_blank_it_restricts_nothing() =>
        Assert.Equal(new Reading<string?>(null, null), ((IParameterKind<string?>)s_kind).Blank);

    [Fact]
    public void The_length_is_in_the_schema_and_has_a_default()
    {
        Assert.Equal(4, s_kind.Schema().MaxLength);
        Assert.Equal(TextKind.Longest, new TextKind().Schema().MaxLength);
    }
}
