using Articles.Analysis.Duplicates;

namespace Articles.Analysis.Tests.Duplicates;

public sealed class TextNumbersTests
{
    [Theory]
    [InlineData("产值3.2万亿元，增长5.2%。", "3.2万亿 5.2%")]
    [InlineData("总股本1,200,000,000股，派发25,30元", "1200000000 25 30")]
    [InlineData("2024年3月份，5号公布", "(2024年) (3月) (5日)")]
    [InlineData("2024-05-06 08:30", "(2024年) (5月) (6日) (08:30)")]
    [InlineData("2024.5.6，2024/12/31", "(2024年) (5月) (6日) (2024年) (12月) (31日)")]
    [InlineData("比分3-2，10-15℃", "3 2 10 15")]
    [InlineData("二〇二四年三月", "(二〇二四年) (三月)")]
    [InlineData("六涨一降，百分之五，第一，一季度，一月", "六 五 一 一 (一月)")]
    [InlineData("进一步做好一些工作，十分重要", "")]
    [InlineData("二、任务\n三.要求（四）保障", "")]
    [InlineData("一百二十家", "一百二十")]
    [InlineData("12:30到3:2", "(12:30) 3 2")]
    [InlineData("5", "5")]
    [InlineData("2024-", "2024")]
    public void The_numbers_of_a_text(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', TextNumbers.Find(text).Select(n => n.IsDate ? $"({n.Key})" : n.Key)));
}
