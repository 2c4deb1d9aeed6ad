using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Papers in which a company tells of itself, so that what they show is its own: 甲公司三季报显示，净利润…. Listed companies
/// must publish them on themselves (Securities Law of the PRC, articles 78 to 80).
/// </summary>
internal sealed class OwnPapers(string text, MentionIndex index)
{
    // How much of a title may stand between a company and its paper (甲公司发布的2023年第三季度财报).
    private const int Reach = 30;

    private const string Names =
        "财报 年报 季报 一季报 三季报 半年报 中报 财务报告 年度报告 半年度报告 季度报告 业绩快报 业绩预告 业绩报告 招股书 招股说明书";

    /// <summary>The words that end such papers' names.</summary>
    public static WordList Titles { get; } = new(Names);

    /// <summary>Those and the word for what they tell of.</summary>
    public static WordList All { get; } = new(Names + " 业绩");

    private static readonly WordList Shows = new("显示 披露 透露 称 表明");
    private static readonly WordList Cites = new("据 根据");

    /// <summary>The company whose paper a clause cites, or null.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    public Entity? Of(Clause clause, int start)
    {
        var end = clause.Span.End;
        if (clause.After is not ('，' or ',' or '：' or ':') || start >= end)
        {
            return null;
        }
        var at = start + Cites.LengthAt(text, start, end);
        var paper = end - Shows.LengthBefore(text, start, end);
        return
            (at > start || paper < end)
            && index.At(at) is { } named
            && (IsNotice(named.Entity, at, paper) ? named : Owner(at, paper)) is { } teller
            && paper - teller.End <= Reach
            ? Company(teller.Entity)
            : null;
    }

    // 甲交易所披露的|乙公司招股书: whose paper it is stands nearest to it.
    private Named? Owner(int at, int paper)
    {
        if (All.LengthBefore(text, at, paper) == 0)
        {
            return null;
        }
        var last = index.LastBefore(paper);
        while (
            last is { } named
            && named.Offset > at
            && paper - named.End <= Reach
            && (
                IsPlaceOfIssue(named.Entity)
                || (named.Entity.Category != EntityCategory.Organization && Company(named.Entity) is null)
            )
        )
        {
            last = index.LastBefore(named.Offset);
        }
        return last;
    }

    // 甲公司在乙交易所|披露的年报, 经丙会计师事务所|审计的年报.
    private static bool IsPlaceOfIssue(Entity entity) =>
        entity.Name.EndsWith("交易所", StringComparison.Ordinal)
        || entity.Name.EndsWith("交所", StringComparison.Ordinal)
        || entity.Name.EndsWith("事务所", StringComparison.Ordinal);

    // 甲公司发布公告称: an exchange, a court or an office gives notice of others.
    private bool IsNotice(Entity entity, int at, int paper) =>
        text[paper] == '称'
        && Notices.LengthBefore(text, at, paper) > 0
        && !"所院会局部委办厅".Contains(entity.Name[^1]);

    private static readonly WordList Notices = new("公告");

    // The paper may be a named document itself.
    private Entity? Company(Entity entity) =>
        (entity.Category == EntityCategory.Document ? index.OwnerOf(entity) : entity)
            is { Category: EntityCategory.Organization } company
        && !Issuers.IsOffice(company)
            ? company
            : null;
}
