using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Tells the yearly report that an office makes of its own work, as each must on what it discloses (Regulations of the PRC on
/// the Disclosure of Government Information, articles 49 and 50): its figures are the office's, not its place's.
/// </summary>
internal static class OfficeReport
{
    private static readonly WordList Topics = new("信息公开 法治政府建设 部门决算 部门预算 工作总结");
    private static readonly WordList Ends = new("报告 年报 总结 情况 说明 决算 预算");

    /// <summary>The office whose report an article is, by its headline; else null.</summary>
    public static Entity? Office(string? title, IReadOnlyList<Entity> entities)
    {
        if (
            title is null
            || Ends.LengthBefore(title, 0, title.Length) == 0
            || !Topics.IsIn(title, 0, Math.Min(title.Length, LongestTitle))
        )
        {
            return null;
        }
        Entity? office = null;
        foreach (var entity in entities)
        {
            if (
                Issuers.IsOffice(entity)
                && (office is null || entity.Name.Length > office.Name.Length)
                && title.Contains(entity.Name, StringComparison.Ordinal)
            )
            {
                office = entity;
            }
        }
        return office;
    }

    private const int LongestTitle = 80;
}
