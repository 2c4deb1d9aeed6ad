using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Finds whom 公司 or 该行 means at a clause's head: the company that speaks or that the paragraph speaks of, else the one
/// that the article reports on.
/// </summary>
internal sealed class OwnCompany(string text, MentionIndex index, Entity? main)
{
    private readonly OwnGroup _group = new(text, index, main);
    private readonly CompanyManagers _managers = new(text, index);
    private readonly OnlyCompany _only = new(index);

    private static readonly WordList Nouns = new("公司 本公司 我公司 该公司 这家公司 该行 本行 我行 全行");

    /// <summary>What may stand behind the word that makes it another: 公司党委 is a body of its own, 公司债券 and 该行业 mean something else.</summary>
    public static WordList Longer { get; } =
        new(
            "参股的 控股的 旗下 下属 投资的 与子公司 和子公司 及子公司 子公司 孙公司 党委 党组 工会 纪委 团委 党总支 党支部 法 债 治理 制 化 类 数量 总数 家数 数达 数为 数超 数近 业 动 为 程 政 列"
        );

    /// <summary>The company, or null.</summary>
    /// <param name="at">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="speaker">Who speaks, if the clause is said by somebody.</param>
    /// <param name="paragraph">Whom the paragraph speaks of.</param>
    public Entity? Of(int at, int end, Entity? speaker, Entity? paragraph)
    {
        if (_group.Of(at, end) is { } group)
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
        return CompanyNames.Company(speaker)
            ?? _managers.Speaking(at)
            ?? Issuer(at, paragraph)
            ?? (text.AsSpan(at).StartsWith("该行") ? CompanyNames.Nearest(index, at, CompanyNames.Banks) : null)
            ?? (
                text[at] is '该' or '这'
                    ? House(paragraph, at) ?? CompanyNames.Company(main)
                    : CompanyNames.Company(main) ?? House(paragraph, at)
            )
            ?? CompanyNames.Nearest(index, at, CompanyNames.Houses)
            ?? _only.Find()
            ?? CompanyNames.LastOfParagraph(text, index, at);
    }

    /// <summary>Whom 我们 means in what a firm's manager says, or null.</summary>
    /// <param name="at">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    public Entity? OfSpeaker(int at, int end)
    {
        var we = at < end && text[at] == '“' ? at + 1 : at;
        return we + 1 < end && text[we] == '我' && text[we + 1] == '们' ? _managers.Speaking(we) : null;
    }

    // 甲银行为乙办理贷款。该公司…: who borrows is the company, the bank would be 该行.
    private Entity? Borrower(int at, Entity? paragraph)
    {
        var isBank = paragraph is not null && CompanyNames.EndsWith(paragraph, CompanyNames.Banks);
        var last = index.FirstAfter(at) - 1;
        for (
            var i = last;
            isBank && i >= 0 && i > last - CompanyNames.MostNames && index.Mentions[i].End > at - CompanyNames.Reach;
            i--
        )
        {
            if (CompanyNames.Company(index.Mentions[i].Entity) is { } company && company != paragraph)
            {
                return company;
            }
        }
        return null;
    }

    // 走进甲公司智慧管控中心，…。公司…: not the centre.
    private Entity? House(Entity? paragraph, int at) =>
        CompanyNames.Company(paragraph) is { } body
        && body.Name.Contains("公司", StringComparison.Ordinal)
        && !CompanyNames.EndsWith(body, CompanyNames.Houses)
            ? CompanyNames.Nearest(index, at, CompanyNames.Houses) ?? body
            : CompanyNames.Company(paragraph);

    // 甲公司发布的年报显示，公司…: whose report the sentence tells of.
    private Entity? Issuer(int at, Entity? paragraph)
    {
        var last = index.FirstAfter(at) - 1;
        if (last < 0 || index.Mentions[last].End < at - CompanyNames.Reach)
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
            ? CompanyNames.Company(named.Entity)
            : null;
    }

    private static readonly WordList Issues = new("发布 公布 披露 公告");

    // 甲证券发布的研究报告显示，公司…: such papers tell of others, too.
    private static readonly WordList Papers = new("报告 公告 显示");
    private static readonly WordList Research = new("研报 研究报告 点评 评级");
}
