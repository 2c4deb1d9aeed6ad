using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Finds whom 公司 or 该行 means at a clause's head: the company that speaks or that the paragraph speaks of, else the one
/// that the article reports on.
/// </summary>
internal sealed class OwnCompany(string text, MentionIndex index, Entity? main)
{
    private static readonly WordTable Nouns = new("公司 本公司 我公司 该公司 这家公司 该行 本行 我行 全行");

    // 公司党委 is a body of its own, 公司债券 and 该行业 mean something else.
    private static readonly WordTable Longer = new(
        "参股的 控股的 旗下 下属 投资的 与子公司 和子公司 及子公司 子公司 孙公司 党委 党组 工会 纪委 团委 党总支 党支部 法 债 治理 制 化 类 数量 总数 家数 数达 数为 数超 数近 业 动 为 程 政 列"
    );

    /// <summary>The company, or null.</summary>
    /// <param name="at">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="speaker">Who speaks, if the clause is said by somebody.</param>
    /// <param name="paragraph">Whom the paragraph speaks of.</param>
    public Entity? Of(int at, int end, Entity? speaker, Entity? paragraph)
    {
        if (IsGroup(at, end) && Group(at) is { } group)
        {
            return group;
        }
        if (
            index.At(at) is not null
            || Nouns.LengthAt(text, at, end) is not (var length and > 0)
            || Longer.LengthAt(text, at + length, end) > 0
        )
        {
            return null;
        }
        if (
            (text[at] is '该' or '这')
            && !text.AsSpan(at).StartsWith("该行")
            && Borrower(at, paragraph) is { } borrower
        )
        {
            return borrower;
        }
        // An article's own company is just 公司 in it; 该公司 is the one that was named last.
        return Company(speaker)
            ?? Teller(at)
            ?? Issuer(at, paragraph)
            ?? (text.AsSpan(at).StartsWith("该行") ? Nearest(index, at, Banks) : null)
            ?? (
                text[at] is '该' or '这' ? House(paragraph, at) ?? Company(main) : Company(main) ?? House(paragraph, at)
            )
            ?? Nearest(index, at, Houses)
            ?? OnlyHouse()
            ?? LastOfParagraph(at);
    }

    // 甲集团…。丙港区…。集团|实现收入….
    private bool IsGroup(int at, int end) =>
        text.AsSpan(at, Math.Max(0, end - at)).StartsWith("集团")
        && index.At(at) is null
        && Longer.LengthAt(text, at + 2, end) == 0
        && OtherGroups.LengthAt(text, at, end) == 0;

    private Entity? Group(int at) =>
        Company(main) is { } own && own.Name.Contains("集团", StringComparison.Ordinal)
            ? own
            : Nearest(index, at, Groups);

    private static readonly WordTable OtherGroups = new("集团公司 集团军");
    private static readonly WordTable Groups = new("集团 集团公司 集团有限公司 集团股份有限公司 集团有限责任公司");

    /// <summary>Whom 我们 means in what a firm's manager says, or null.</summary>
    /// <param name="at">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    public Entity? OfSpeaker(int at, int end)
    {
        var we = at < end && text[at] == '“' ? at + 1 : at;
        return we + 1 < end && text[we] == '我' && text[we + 1] == '们' ? Teller(we) : null;
    }

    // 甲相关负责人表示，公司…; 甲董事长李明在论坛上表示，公司…: whose manager says it.
    private Entity? Teller(int at)
    {
        var last = index.FirstAfter(at) - 1;
        for (var i = last; i >= 0 && i > last - MostTellers && index.Mentions[i].End > at - Reach; i--)
        {
            var named = index.Mentions[i];
            var between = text.AsSpan(named.End, at - named.End);
            if (between.IndexOfAny('。', '\n', '；') >= 0)
            {
                return null;
            }
            if (Company(named.Entity) is { } company)
            {
                return
                    Managers.IndexIn(text, named.End, Math.Min(at, named.End + ManagerReach)) is >= 0 and var manager
                    && Telling.IsIn(text, manager, at)
                    ? company
                    : null;
            }
        }
        return null;
    }

    // 甲银行为乙办理贷款。该公司…: who borrows is the company, the bank would be 该行.
    private Entity? Borrower(int at, Entity? paragraph)
    {
        var isBank = paragraph is not null && Banks.LengthBefore(paragraph.Name, 0, paragraph.Name.Length) > 0;
        var last = index.FirstAfter(at) - 1;
        for (var i = last; isBank && i >= 0 && i > last - MostTellers && index.Mentions[i].End > at - Reach; i--)
        {
            if (Company(index.Mentions[i].Entity) is { } company && company != paragraph)
            {
                return company;
            }
        }
        return null;
    }

    // 甲电力…。某省用电量…。公司…: no place is one.
    private Entity? LastOfParagraph(int at)
    {
        var last = index.FirstAfter(at) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions && index.Mentions[i].End > at - Story; i--)
        {
            var named = index.Mentions[i];
            if (text.AsSpan(named.End, at - named.End).Contains('\n'))
            {
                return null;
            }
            if (
                Company(named.Entity) is { } company
                && !Publishers.IsTeller(company)
                && !Shareholders.IsHolder(text, named, 0)
            )
            {
                return company;
            }
        }
        return null;
    }

    private const int MostTellers = 3;
    private const int ManagerReach = 14;
    private static readonly WordTable Managers = new(
        CompanyTitles.OfHeads + " 有关人士 相关人士 副总裁 总监 发言人 高管 董秘"
    );
    private static readonly WordTable Telling = new("表示 介绍 说 称 透露 告诉 坦言 指出");

    // The one company that the article names at all, however long ago.
    private Entity? OnlyHouse()
    {
        if (_isCounted)
        {
            return _only;
        }
        _isCounted = true;
        for (var i = 0; i < index.Mentions.Count; i++)
        {
            var entity = index.Mentions[i].Entity;
            if (
                entity.Category == EntityCategory.Organization
                && entity != _only
                && Houses.LengthBefore(entity.Name, 0, entity.Name.Length) > 0
            )
            {
                if (_only is not null)
                {
                    _only = null;
                    break;
                }
                _only = entity;
            }
        }
        return _only;
    }

    private bool _isCounted;
    private Entity? _only;

    // 走进甲公司智慧管控中心，…。公司…: not the centre.
    private Entity? House(Entity? paragraph, int at) =>
        Company(paragraph) is { } body
        && body.Name.Contains("公司", StringComparison.Ordinal)
        && Houses.LengthBefore(body.Name, 0, body.Name.Length) == 0
            ? Nearest(index, at, Houses) ?? body
            : Company(paragraph);

    // 甲公司发布的年报显示，公司…: whose report the sentence tells of.
    private Entity? Issuer(int at, Entity? paragraph)
    {
        var last = index.FirstAfter(at) - 1;
        if (last < 0 || index.Mentions[last].End < at - Reach)
        {
            return null;
        }
        var named = index.Mentions[last];
        var between = text.AsSpan(named.End, at - named.End);
        return
            between.IndexOfAny('。', '\n') < 0
            && Issues.IsIn(text, named.End, at)
            && !Research.IsIn(text, named.End, at)
            && (
                OwnPapers.All.IsIn(text, named.End, at)
                || ((named.Entity == paragraph || named.Entity == main) && Papers.IsIn(text, named.End, at))
            )
            ? Company(named.Entity)
            : null;
    }

    /// <summary>The company that an article on a place or a thing told of last, or null.</summary>
    /// <param name="index">The article's mentions.</param>
    /// <param name="at">Where something is told of it.</param>
    /// <param name="houses">The words that may end its name.</param>
    public static Entity? Nearest(MentionIndex index, int at, WordTable houses)
    {
        var last = index.FirstAfter(at) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions && index.Mentions[i].End > at - Story; i--)
        {
            if (
                index.Mentions[i].Entity is { Category: EntityCategory.Organization } company
                && houses.LengthBefore(company.Name, 0, company.Name.Length) > 0
            )
            {
                return company;
            }
        }
        return null;
    }

    private const int MostMentions = 12;
    private const int Story = 300;

    /// <summary>The words that end banks' names.</summary>
    public static WordTable Banks { get; } = new("银行 农商行 信用社");

    /// <summary>The words that end companies' names.</summary>
    public static WordTable Houses { get; } = new("公司 集团 企业 厂 股份 银行");

    private const int Reach = 60;
    private static readonly WordTable Issues = new("发布 公布 披露 公告");

    // 甲证券发布的研究报告显示，公司…: such papers tell of others, too.
    private static readonly WordTable Papers = new("报告 公告 显示");
    private static readonly WordTable Research = new("研报 研究报告 点评 评级");

    /// <summary>An entity if it may be called 公司, or null.</summary>
    public static Entity? Company(Entity? entity) =>
        entity is { Category: EntityCategory.Organization } && !Issuers.IsOffice(entity) ? entity : null;
}
