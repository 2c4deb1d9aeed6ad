using Articles.Soak.Accounting;

namespace Articles.EndToEnd.Tests;

/// <summary>The accounting itself: what it would say if something were lost, double or wrong.</summary>
public sealed class ComparisonTests
{
    private static readonly StoredRow First = new("Index", "b00", "e|甲", "甲 1");
    private static readonly StoredRow Second = new("Index", "b00", "e|乙", "乙 1");

    [Fact]
    public void Equal_rows_differ_in_nothing() => Assert.Empty(Comparison.Of([First, Second], [Second, First]));

    [Fact]
    public void A_row_that_is_missing_is_lost() => AssertOne(Deviation.Lost, [First, Second], [First]);

    [Fact]
    public void A_row_of_two_versions_is_double() => AssertOne(Deviation.Double, [First], [First, First]);

    [Fact]
    public void A_row_with_another_content_is_wrong() =>
        AssertOne(Deviation.Wrong, [First], [First with { Text = "甲 2" }]);

    [Fact]
    public void A_row_that_no_article_has_is_wrong() => AssertOne(Deviation.Wrong, [First], [First, Second]);

    private static void AssertOne(Deviation kind, StoredRow[] expected, StoredRow[] actual) =>
        Assert.Equal(kind, Assert.Single(Comparison.Of(expected, actual)).Kind);
}
