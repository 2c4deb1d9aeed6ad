using Articles.Analysis.Figures.Vocabulary;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Tells what only a region has (规上工业增加值, 常住人口): where a text goes over to it from a port, a firm or a thing, it is the place's
/// that the article reports on, or of the place that the port is called by; where there is none, nobody's.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="regions">The regions that it names.</param>
/// <param name="main">Whom it reports on, or null.</param>
internal sealed class RegionalMeasures(string text, Regions regions, Entity? main)
{
    private static readonly WordList Measures = new(
        "规上工业 规模以上工业 地区生产总值 生产总值 GDP 常住人口 户籍人口 城镇居民 农村居民 居民人均 全体居民 城镇常住居民 农村常住居民 社会消费品零售 社零 一般公共预算 地方一般公共预算 城镇新增就业 城镇调查失业率 居民消费价格 第一产业 第二产业 第三产业"
    );

    private const string Levels = "省市区县州旗";

    /// <summary>Whether a clause that begins without a name tells of such a measure while a text speaks of no region.</summary>
    /// <param name="start">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="owner">Whom the text speaks of.</param>
    public bool Lead(int start, int end, Entity owner) =>
        !IsRegion(owner) && !IsOfficeOf(owner) && Measures.LengthAt(text, start, end) > 0;

    /// <summary>The region, or null.</summary>
    /// <param name="owner">Whom the text speaks of.</param>
    public Entity? Of(Entity owner) =>
        main is not null && IsRegion(main) ? main
        : owner.Category == EntityCategory.Location
        && Places.All.LongestPrefix(owner.Name, out _) is >= 2 and var length
            ? regions.Called(owner.Name[..length])
        : null;

    private static bool IsRegion(Entity entity) =>
        entity.Category == EntityCategory.Location
        && (
            Places.All.TryGetValue(entity.Name, out _)
            || (entity.Name.Length > 2 && Levels.Contains(entity.Name[^1]))
            || entity.Name[^1] is '国'
        );

    // 甲市统计局, 甲区政府: who tells of the region's figures.
    private static bool IsOfficeOf(Entity entity) =>
        entity.Category == EntityCategory.Organization
        && (NestedPlace.Of(entity.Name) is not null || Issuers.IsOffice(entity));
}
