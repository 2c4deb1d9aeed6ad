using Articles.Analysis;

namespace Articles.AzureLanguage.Tests.Support;

/// <summary>Texts of our own, and what must hold of any analysis.</summary>
internal static class Texts
{
    public const string Short =
        "中国电信上海公司近日发布消息。中国电信上海公司（以下简称“上海电信”）总经理龚某某表示，"
        + "上海电信已建成5G基站3.2万个。《上海市信息基础设施规划》提出目标。会议2024年5月16日在临江举行。\n";

    public static ArticleText Article(string text) => new(text, null, new DateOnly(2024, 5, 17));

    /// <summary>So many documents of the service's size.</summary>
    public static string Long(int documents) =>
        string.Concat(
            Enumerable.Range(0, documents).Select(i => $"第{i}部分在临江开始。" + Filler(5_110 - 10 - $"{i}".Length))
        );

    public static void AssertSound(string text, ArticleAnalysis analysis)
    {
        foreach (var mention in analysis.Entities.SelectMany(e => e.Mentions))
        {
            Assert.Equal(text.Substring(mention.Offset, mention.Length), mention.Text);
        }

        Assert.All(analysis.Summary, s => Assert.Equal(text.Substring(s.Offset, s.Length), s.Text));
        var names = analysis.Entities.Select(e => e.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(analysis.Metrics, m => Assert.True(m.Subject is null || names.Contains(m.Subject), m.Subject));
        Assert.All(analysis.Entities, e => Assert.True(e.Operator is null || names.Contains(e.Operator)));
        Assert.All(analysis.Entities, e => Assert.NotEmpty(e.Mentions));
    }

    private static string Filler(int length) =>
        string.Concat(Enumerable.Repeat("这里说些别的。", 1000))[..(length - 1)] + "。";
}
