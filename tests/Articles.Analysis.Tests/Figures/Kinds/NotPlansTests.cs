using Articles.Analysis.Figures.Kinds;
using Articles.Analysis.Figures.Subjects;

namespace Articles.Analysis.Tests.Figures.Kinds;

public sealed class NotPlansTests
{
    [Theory]
    // Part of another word.
    [InlineData("计提减值准备3亿元", "准备", true)]
    [InlineData("准备投资3亿元", "准备", false)]
    // What for, not how many.
    [InlineData("为确保供电，投入3人", "确保", true)]
    [InlineData("确保投入3人", "确保", false)]
    // The whole that it is a share of.
    [InlineData("占全市改造计划的3%", "计划", true)]
    [InlineData("计划改造3座", "计划", false)]
    // A name.
    [InlineData("“倍增计划”企业3家", "计划", true)]
    public void Some_plan_words_plan_nothing(string text, string word, bool expected)
    {
        using var mentions = new MentionIndex([], text);
        var at = text.IndexOf('3', StringComparison.Ordinal);
        Assert.Equal(expected, NotPlans.Are(text, mentions, text.IndexOf(word, StringComparison.Ordinal), at));
    }
}
