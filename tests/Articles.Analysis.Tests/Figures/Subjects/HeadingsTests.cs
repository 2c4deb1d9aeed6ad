using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Tests.Figures.Subjects;

public sealed class HeadingsTests
{
    [Theory]
    [InlineData("二、总体要求", "总体要求")]
    [InlineData("（三）甲市", "甲市")]
    [InlineData("2.甲市", "甲市")]
    [InlineData("●甲市", "甲市")]
    [InlineData("二、5G基站年底超2.4万个", "5G基站年底超2.4万个")]
    [InlineData("（一）10910米深井", "10910米深井")]
    [InlineData("三亚旅游", "三亚旅游")]
    [InlineData("2.4万个基站", "2.4万个基站")]
    [InlineData("1、2月份工业", "1、2月份工业")]
    [InlineData("一、二线城市", "一、二线城市")]
    [InlineData("12345", "12345")]
    public void A_heading_begins_after_its_number(string line, string words) =>
        Assert.Equal(words, line[Headings.AfterNumber(line, new TextSpan(0, line.Length))..]);
}
