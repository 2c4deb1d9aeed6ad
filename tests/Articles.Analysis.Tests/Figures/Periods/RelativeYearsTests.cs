using Articles.Analysis.Figures.Periods;

namespace Articles.Analysis.Tests.Figures.Periods;

public sealed class RelativeYearsTests
{
    [Theory]
    [InlineData("今年，", 2024, 2)]
    [InlineData("去年，", 2023, 2)]
    [InlineData("前年，", 2022, 2)]
    [InlineData("明年，", 2025, 2)]
    [InlineData("后年，", 2026, 2)]
    // The verb is 来自.
    [InlineData("今年来自", 2024, 2)]
    [InlineData("今年来，", 2024, 3)]
    // 同年级 names no year, and 第二年 one only with its month.
    [InlineData("同年级", null, 0)]
    [InlineData("第二年，", null, 0)]
    public void A_word_names_the_year_by_this_one(string text, int? year, int length)
    {
        var years = new RelativeYears(text, new SpokenYears(text, 2024, null));
        Assert.Equal((length, year), (years.Read(0, text.Length, out var read), read));
    }

    [Fact]
    public void The_next_year_follows_the_one_that_its_sentence_named()
    {
        const string Text = "次年，";
        var spoken = new SpokenYears(Text, 2024, null);
        spoken.Remember(2019, 0, 0, isHead: false);
        Assert.Equal((2, 2020), (new RelativeYears(Text, spoken).Read(0, Text.Length, out var year), year));
    }
}
