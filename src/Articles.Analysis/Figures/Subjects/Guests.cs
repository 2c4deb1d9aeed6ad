using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds whose guests a clause counts: 60余家企业出席 is the event's figure.</summary>
internal sealed class Guests(string text, MentionIndex index)
{
    private static readonly WordList Attending = new(
        "出席 参会 与会 参展 到会 观展 展商 现场参加 参赛 代表参加 嘉宾参加 客商参加 代表参与 嘉宾参与 代表举行 代表签约 代表签署"
    );

    // Museums and companies have these, too.
    private static readonly WordList Visiting = new("现场签约 参观者");

    /// <summary>Whose a clause's figures are if it tells of guests: the event's; else null.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="spokenOf">Whom the text speaks of.</param>
    public Entity? Host(Clause clause, Entity? spokenOf)
    {
        var (start, end) = (clause.Span.Offset, Math.Min(clause.Span.End, clause.Span.Offset + LongestClause));
        return (Attending.IsIn(text, start, end) && !AreInvited(clause, spokenOf)) || IsComing(start, end)
            ? spokenOf?.Category == EntityCategory.Event
                ? spokenOf
                : index.EventBefore(clause.Span.End)
            : spokenOf?.Category == EntityCategory.Event && Visiting.IsIn(text, start, end)
                ? spokenOf
                : null;
    }

    // 甲公司…，邀请9家伙伴代表举行乙仪式: a body that is spoken of says whom it asked to come.
    private bool AreInvited(Clause clause, Entity? spokenOf) =>
        spokenOf?.Category == EntityCategory.Organization
        && text.AsSpan(clause.Span.Offset, clause.Span.Length).StartsWith("邀请");

    // （共有）来自甲市、乙县等20个县市的300名选手参加.
    private bool IsComing(int start, int end) =>
        text.AsSpan(start, Math.Min(LongestOpening, end - start)).Contains("来自", StringComparison.Ordinal)
        && Joining.IsIn(text, start, end);

    private const int LongestOpening = 8;
    private static readonly WordList Joining = new("参加 参与 角逐 竞技 竞逐 比拼 同台 齐聚 汇聚 到场 观摩 报名");
    private const int LongestClause = 160;
}
