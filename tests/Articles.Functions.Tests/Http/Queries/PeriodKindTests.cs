using Articles.Functions.Http.Queries;

namespace Articles.Functions.Tests.Http.Queries;

public sealed class PeriodKindTests
{
    private static readonly PeriodKind s_kind = new();

    [Theory]
    [InlineData("2024")]
    [InlineData("2024-05")]
    [InlineData("2024-02-29")]
    public void A_year_a_month_or_a_day_is_taken_as_it_is(string text) =>
        Assert.Equal(new Reading<string?>(text, null), s_kind.Read(text));

    [Theory]
    [InlineData("24")]
    [InlineData("2024-13")]
    [InlineData("2024-5")]
    [InlineData("2024-Q1")]
    [InlineData("2023-02-29")]
    [InlineData("2024年")]
    [InlineData("2024 ")]
    public void What_is_none_is_told_how_one_is_written(string text) =>
        Assert.Equal(
            $"'{text}' is not a year, month or day such as 2024, 2024-05 or 2024-05-16.",
            s_kind.Read(text).Error
        );
}
