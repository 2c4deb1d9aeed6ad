using System.Buffers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Tells clauses that speak of a group of which names are only members or owners together: 甲银行等5家银行, 甲学院和乙学院的120名学生.
/// The group has no name.
/// </summary>
internal sealed class Groups(string text, MentionIndex index)
{
    private const int MostMembers = 12;

    // 为甲局等20个单位供水: whom something is done for. 已有|包括甲公司等5家企业: whom the clause's owner has.
    private const string Asides = "为与对向给让由在有括";

    private static readonly WordList Offices = new("有关部门 相关部门 各部门 各有关部门 有关单位 相关单位 有关方面");

    // 甲、乙等40家企业落户: what a place has gained is its own.
    private static readonly WordList Settling = new("落户 入驻 集聚 聚集 入园 落地 投产");

    // 甲、乙等共70余个单位.
    private static readonly WordList Totals = new("共 共计 总共 总计 合计 近 约 超 逾 超过");
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    /// <summary>Whether a clause is such a one.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    public bool Leads(Clause clause, int start) =>
        !(start > clause.Span.Offset && Asides.Contains(text[start - 1]))
        && index.FirstAfter(start) is var i
        && i < index.Mentions.Count
        && index.Mentions[i].Offset <= start
        && Is(i, clause.Span.End)
        && !Settling.IsIn(text, index.Mentions[i].End, clause.Span.End);

    /// <summary>Whether a clause says among how many what follows is counted: 在已公布业绩的14只券商股中，….</summary>
    public bool IsAmong(Clause clause)
    {
        var words = text.AsSpan(clause.Span.Offset, clause.Span.Length);
        return words is ['在' or '从', .., '中' or '里']
            && words.IndexOfAny(Digits) is > 0 and var number
            && words[number..].TrimStart("0123456789") is ['家' or '只' or '个' or '名' or '所' or '座', _, ..]
            && index.FirstAfter(clause.Span.Offset) is var i
            && !(i < index.Mentions.Count && index.Mentions[i].Offset < clause.Span.End);
    }

    /// <summary>Whether a mention begins the name of such a group.</summary>
    public bool Is(int first, int end)
    {
        var i = first;
        var (category, members) = (index.Mentions[i].Entity.Category, 1);
        if (category is not (EntityCategory.Organization or EntityCategory.Location))
        {
            return false;
        }
        var at = index.Mentions[i].End;
        while (
            members < MostMembers
            && i + members < index.Mentions.Count
            && index.Mentions[i + members] is var next
            && next.Entity.Category == category
            && next.End <= end
            && NameJoints.All.LengthAt(text, at, next.Offset) is var joint
            && joint == next.Offset - at
            && joint > 0
        )
        {
            (at, members) = (next.End, members + 1);
        }
        if (at >= end)
        {
            return false;
        }
        // 甲院有关部门.
        if (Offices.LengthAt(text, at, end) > 0)
        {
            return true;
        }
        var isRest = text[at] == '等';
        if (!isRest && members == 1)
        {
            return false;
        }
        at += isRest || text[at] == '的' ? 1 : 0;
        at += isRest ? Totals.LengthAt(text, at, end) : 0;
        return at < end && Digits.Contains(text[at]);
    }
}
