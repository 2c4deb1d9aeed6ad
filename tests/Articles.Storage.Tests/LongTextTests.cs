using Azure.Data.Tables;

namespace Articles.Storage.Tests;

public sealed class LongTextTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(LongText.PartLength)]
    [InlineData(LongText.PartLength + 1)]
    [InlineData(3 * LongText.PartLength)]
    [InlineData(LongText.RowLength)]
    public void A_text_comes_back_whole(int length)
    {
        var text = string.Create(length, 0, (span, _) => span.Fill('文'));
        var row = new TableEntity("p", "r");

        LongText.Write(row, "Text", text);

        Assert.Equal(text, LongText.Read(row, "Text"));
        Assert.All(row.Select(p => p.Value).OfType<string>(), part => Assert.True(part.Length <= LongText.PartLength));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void No_part_ends_inside_a_surrogate_pair(int shift)
    {
        var text = new string('a', shift) + string.Concat(Enumerable.Repeat("🙂", LongText.PartLength));
        var row = new TableEntity("p", "r");

        LongText.Write(row, "Text", text);

        Assert.Equal(text, LongText.Read(row, "Text"));
        Assert.All(row.Select(p => p.Value).OfType<string>(), part => Assert.False(char.IsHighSurrogate(part[^1])));
    }

    [Theory]
    [InlineData("甲𠮷", 3, "甲𠮷")]
    [InlineData("甲𠮷", 2, "甲")]
    [InlineData("甲𠮷", 1, "甲")]
    public void A_beginning_ends_in_no_surrogate_pair(string text, int most, string expected) =>
        Assert.Equal(expected, LongText.Clip(text, most).ToString());

    [Fact]
    public void A_property_that_is_missing_reads_as_nothing() =>
        Assert.Equal("", LongText.Read(new TableEntity("p", "r"), "Text"));
}
