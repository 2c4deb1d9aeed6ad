using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds whom a clause tells of that says what only a body has or does, not a thing that it makes: “甲云”收入4亿元。员工2306人.</summary>
internal sealed class OwnDeeds(string text, Entity? main)
{
    private static readonly WordList Words = new(
        "员工 职工 全体员工 在职员工 党员 党支部 党组织 净利润 利润总额 营业收入 营收 主营业务收入 纳税 缴纳 上缴 研发投入 研发费用 研发人员 注册资本 资产总额 总资产 资产负债率 招聘 走访 慰问 捐赠 捐款 选派 抽调 营业厅 客户投诉"
    );

    // What only a company that runs many services has.
    private static readonly WordList OfOperators = new(
        "ARPU EBITDA 资本开支 自由现金流 每股收益 每股净利润 每股盈利 派息"
    );
    private const int LongestMeasure = 12;

    // A software does none of these; a project may.
    private static readonly WordList Deeds = new("开展");
    private static readonly WordList Projects = new("项目 工程 课堂 学堂 讲堂 行动 计划 驿站 中心");

    /// <summary>The body, or null.</summary>
    /// <param name="start">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="told">Whom the sentence tells of already, or null.</param>
    /// <param name="paragraph">Whom the paragraph speaks of.</param>
    /// <param name="former">Whom it spoke of before that.</param>
    public Entity? Maker(int start, int end, Entity? told, Entity? paragraph, Entity? former) =>
        // 甲公司…，乙平台终端达40万台，宽带ARPU达40元.
        told?.Category == EntityCategory.Product
        && OfOperators.IsIn(text, start, Math.Min(end, start + LongestMeasure))
            ? CompanyNames.Company(paragraph) ?? CompanyNames.Company(former) ?? CompanyNames.Company(main)
        : told is null
        && paragraph?.Category == EntityCategory.Product
        && (
            Words.LengthAt(text, start, end) > 0
            || (
                Deeds.LengthAt(text, start, end) > 0
                && Projects.LengthBefore(paragraph.Name, 0, paragraph.Name.Length) == 0
            )
        )
            ? CompanyNames.Company(former) ?? CompanyNames.Company(main)
        : null;
}
