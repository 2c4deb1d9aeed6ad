using Azure.Data.Tables;

namespace Articles.Tables.Tests.Queries;

public sealed class TableQueryFilterTests
{
    public static TheoryData<object, string> Literals =>
        new()
        {
            { "甲", "'甲'" },
            { "it's", "'it''s'" },
            { "{0}", "'{0}'" },
            { 'c', "'c'" },
            { 5, "5" },
            { -5L, "-5L" },
            { 0.5, "0.5" },
            { 2.0, "2.0" },
            { 1e300, "1E+300" },
            { true, "true" },
            { Guid.Empty, "guid'00000000-0000-0000-0000-000000000000'" },
            {
                new DateTimeOffset(2024, 1, 2, 8, 0, 0, TimeSpan.FromHours(8)),
                "datetime'2024-01-02T00:00:00.0000000Z'"
            },
            { new DateTime(2024, 1, 2, 3, 4, 5, DateTimeKind.Utc), "datetime'2024-01-02T03:04:05.0000000Z'" },
            { new byte[] { 1, 255 }, "X'01ff'" },
        };

    [Theory]
    [MemberData(nameof(Literals), DisableDiscoveryEnumeration = true)]
    public void A_value_becomes_a_literal(object value, string literal) =>
        Assert.Equal($"A eq {literal}", TableClient.CreateQueryFilter($"A eq {value}"));

    [Fact]
    public void Without_values_the_filter_is_the_text() =>
        Assert.Equal("A eq 1", TableClient.CreateQueryFilter($"A eq 1"));

    [Fact]
    public void A_value_without_literals_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {new object()}"));
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {null}"));
    }
}
