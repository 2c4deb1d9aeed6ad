using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads the year that a headline puts the whole article in: 2023年统计公报.</summary>
internal static class TitleYear
{
    private static readonly WordList Situations = new(
        "经济运行 运行情况 国民经济 经济形势 经济数据 经济成绩单 经济指标 主要指标 主要数据 生产情况 收支情况 完成情况 发展情况 收入情况 消费价格 业绩公告 业绩快报 年度业绩 全年业绩 就业情况 消费情况"
    );

    private static readonly WordList YearReports = new("年度报告 统计公报 工作总结 年度工作报告");

    /// <summary>The only year that a headline names, or null if it names none or more, or one to come.</summary>
    public static int? Of(string? title) =>
        title is not null
        && WrittenYears.In(title).ToList() is [var (year, end)]
        && !IsToCome(title, end - WrittenYears.Length)
            ? year
            : null;

    /// <summary>The year that an annual report's headline names (甲局2023年信息公开年度报告), or null if it is none.</summary>
    public static int? OfReport(string? title) =>
        title is not null
        && Of(title) is { } year
        && (YearReports.IsIn(title, 0, title.Length) || IsYearbook(title) || IsSituation(title))
            ? year
            : null;

    // 二厂动土 估2027年量产: when something will be is not the year that the article tells of.
    private static bool IsToCome(string title, int at) =>
        WrittenYears.IsAhead(title, at) || (at > 0 && title[at - 1] is '估' or '料' or '拟' or '于' or '盼');

    // 2023年|年报, but 2024年|报名.
    private static bool IsYearbook(string title) =>
        title.LastIndexOf("年报", StringComparison.Ordinal) is >= 0 and var at
        && (at + 2 == title.Length || !char.IsLetter(title[at + 2]));

    // 2024年甲市经济运行情况; 2024年5月… is of the month.
    private static bool IsSituation(string title) =>
        Situations.IndexIn(title, 0, title.Length) is > 0 and var words
        && WrittenYears.In(title).First().End is var end
        && end < words
        && !char.IsAsciiDigit(title[end]);
}
