using Articles.Functions.Http.Queries;

namespace Articles.Functions.Tests.Http.Queries;

public sealed class NumberKindTests
{
    private static readonly NumberKind s_kind = new(otherwise: 50, least: 1, most: 1000);

    [Theory]
    [InlineData("1", 1)]
    [InlineData("1000", 1000)]
    [InlineData("007", 7)]
    public void A_number_of_the_range_is_read(string text, int number) =>
        Assert.Equal(new Reading<int>(number, null), s_kind.Read(text));

    [Theory]
    [InlineData("0")]
    [InlineData("1001")]
    [InlineData("99999999999999999999")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1.0")]
    [InlineData(" 1")]
    [InlineData("１")]
    [InlineData("ten")]
    public void What_is_none_is_told_the_range(string text) =>
        Assert.Equal($"'{text}' is not a number from 1 to 1000.", s_kind.Read(text).Error);

    [Fact]
    public void Left_out_it_is_the_default_and_left_blank_it_is_refused()
    {
        Assert.Equal(50, s_kind.Missing);
        Assert.NotNull(((IParameterKind<int>)s_kind).Blank.Error);
    }

    [Fact]
    public void Its_schema_has_the_range_and_the_default()
    {
        var schema = s_kind.Schema();

        Assert.Equal(("1", "1000"), (schema.Minimum, schema.Maximum));
        Assert.Equal(50, (int?)schema.Default);
    }
}
