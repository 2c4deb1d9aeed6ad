using Articles.Analysis;
using Articles.Storage.Articles;

namespace Articles.Storage.Tests.Support;

/// <summary>Results of articles that do not exist.</summary>
internal static class Samples
{
    public static ArticleRecord Article(string name, long revision, DateTimeOffset? uploadedAt = null) =>
        new()
        {
            Id = ArticleId.FromName(name),
            Name = name,
            Revision = revision,
            Status = ArticleStatus.Normalized,
            UploadETag = $"v{revision}",
            Title = $"标题{name}",
            PublishedOn = "2024-05-16",
            UploadedAt = uploadedAt ?? new DateTimeOffset(2024, 5, 17, 8, 0, 0, TimeSpan.Zero),
        };

    public static Entity Entity(string name, string category, params string[] aliases) =>
        new(name, category, null, aliases, [new Mention(name, 0, name.Length)], 0.9, null, []);

    public static Metric Metric(
        string indicator,
        decimal value,
        string? period,
        string? subject,
        string unit = "个",
        MetricKind kind = MetricKind.Actual
    ) =>
        new(
            indicator,
            value,
            null,
            unit,
            null,
            Modifier.Exact,
            period,
            subject,
            kind,
            $"{indicator}{value}{unit}",
            3,
            8,
            0.8
        );

    public static ArticleAnalysis Analysis(IReadOnlyList<Entity> entities, IReadOnlyList<Metric> metrics) =>
        new(entities, metrics, [new SummarySentence("一句话。", 0, 4, 1)], ["关键词"], new TextCounts(100, 5, 2));

    public static ArticleAnalysis Many(int entities, int metrics) =>
        Analysis(
            [.. Enumerable.Range(0, entities).Select(i => Entity($"第{i}号公司", EntityCategory.Organization))],
            [.. Enumerable.Range(0, metrics).Select(i => Metric("产量", i, "2024", "第1号公司"))]
        );
}
