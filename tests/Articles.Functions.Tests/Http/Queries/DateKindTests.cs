using Articles.Functions.Http.Queries;

namespace Articles.Functions.Tests.Http.Queries;

public sealed class DateKindTests
{
    private static readonly DateKind s_kind = new();

    [Fact]
    public void A_day_is_read() =>
        Assert.Equal(new Reading<DateOnly?>(new DateOnly(2024, 2, 29), null), s_kind.Read("2024-02-29"));

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2024-2-9")]
    [InlineData("2024/02/09")]
    [InlineData("2024-02")]
    [InlineData("2024-02-09T00:00:00Z")]
    [InlineData("yesterday")]
    public void What_is_none_is_told_how_one_is_written(string text) =>
        Assert.Equal($"'{text}' is not a day such as 2024-05-16.", s_kind.Read(text).Error);

    [Fact]
    public void Left_out_it_bounds_nothing_and_left_blank_it_is_refused()
    {
        Assert.Null(s_kind.Missing);
        Assert.NotNull(((IParameterKind<DateOnly?>)s_kind).Blank.Error);
    }
}
