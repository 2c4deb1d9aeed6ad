using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>
/// Tells what a body sets itself for one year (甲省2024年数字化改革工作要点): what such an article asks for without a date is due in
/// that year.
/// </summary>
internal static class YearPlan
{
    private static readonly WordList Names = new("工作要点 工作计划 工作安排 工作任务 重点工作 重点任务 任务清单");

    // How far it has come, and what was made of it.
    private static readonly WordList Accounts = new(
        "完成情况 落实情况 进展 总结 回顾 成效 完成 综述 通报 亮点 成绩 答卷 收官 盘点 捷报 述评 纪实 圆满"
    );

    /// <summary>The year that an article's headline names; null if it is of no such plan.</summary>
    public static int? Year(string? title) =>
        title is not null && Names.IsIn(title, 0, title.Length) && !Accounts.IsIn(title, 0, title.Length)
            ? TitleYear.Of(title)
            : null;
}
