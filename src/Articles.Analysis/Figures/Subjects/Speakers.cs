using System.Buffers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds whom somebody speaks for: 甲公司董事长李明表示 tells of 甲公司.</summary>
internal sealed class Speakers(string text, MentionIndex index, Entity? main)
{
    // How much a title may take between the body and the name.
    private const int TitleReach = 20;

    // Who leads a body speaks for it; scholars and analysts speak of others.
    private static readonly WordList Leaders = new(
        CompanyTitles.OfHeads
            + " 市长 省长 县长 区长 州长 书记 局长 行长 校长 院长 所长 站长 处长 镇长 村长 主任 会长 理事长 社长 台长 董事 首席技术官 CTO CIO 秘书长 副会长"
    );
    private static readonly WordList Says = new(
        "表示 介绍 说 称 透露 介绍说 表示说 告诉 坦言 答道 解释 感慨 强调 补充说 解释说 指出 算了一笔账 算过一笔账 给记者算了一笔账"
    );

    private readonly Institutions _institutions = new(text, index, main);
    private Dictionary<Entity, Entity>? _bodies;

    /// <summary>The body that the clause's speaker leads, or null.</summary>
    public Entity? Body(Clause clause) => Speaker(clause) is { } person ? Of(person, clause.Span.End + 1) : null;

    private Entity? Speaker(Clause clause) =>
        clause.After is '，' or '：' or ',' or ':'
        && Says.LengthBefore(text, clause.Span.Offset, clause.Span.End) is var says and > 0
        && index.At(clause.Span.End - says - 1) is { Entity.Category: EntityCategory.Person } person
            ? person.Entity
            : null;

    /// <summary>Whether a person speaks for a body that tells of others: 甲研究中心主任李明.</summary>
    /// <param name="person">The person.</param>
    /// <param name="said">Where what the person says begins.</param>
    public bool IsOutsider(Entity person, int said)
    {
        _bodies ??= Read();
        return _bodies.GetValueOrDefault(person) is { } body ? IsTeller(body, said) : _individuals.Contains(person);
    }

    /// <summary>Whether a clause speaks of one of many: 村民李明种植脐橙30亩.</summary>
    public bool IsIndividual(int start) =>
        index.FirstAfter(start) is var i
        && i < index.Mentions.Count
        && index.Mentions[i] is { Entity.Category: EntityCategory.Person } person
        && person.Offset - start <= LongestVillage + LongestRole
        && Individuals.LengthBefore(text, start, person.Offset) is var role and > 0
        // 为学生李明发放, 帮助农户李明: who does it for him is spoken of.
        && text.AsSpan(Math.Max(0, start - 1), person.Offset - role - Math.Max(0, start - 1)).IndexOfAny(For) < 0;

    private static readonly SearchValues<char> For = SearchValues.Create("为向给对与由帮助带让把");

    // 富强村种植大户李明.
    private const int LongestVillage = 6;

    /// <summary>Whether somebody without a name speaks for himself: 一位村民说, but not 居民服务中心负责人说.</summary>
    public bool IsIndividual(int start, int end) =>
        Individuals.IndexIn(text, start, end) is var role and >= 0 && !Leaders.IsIn(text, role, end);

    private readonly HashSet<Entity> _individuals = new(ReferenceEqualityComparer.Instance);

    // What one of many says of his own is neither the place's nor the company's that the article reports on.
    private static readonly WordList Individuals = new(
        "旅客 乘客 村民 居民 市民 农户 茶农 果农 菜农 农民 家长 游客 顾客 消费者 求职者 毕业生 网友 患者 种植户 养殖户 种植大户 养殖大户 种粮大户 业主 球迷 观众 学生 车主"
    );

    /// <summary>Whether the clause's speaker is such a one.</summary>
    public bool IsOutsider(Clause clause) =>
        Speaker(clause) is { } person
            ? IsOutsider(person, clause.Span.End + 1)
            : Spokesman(clause) is { } body
                && (IsTeller(body, clause.Span.End + 1) || (body != main && Issuers.IsNational(body)));

    // 甲协会|相关负责人|表示，….
    private Entity? Spokesman(Clause clause) =>
        clause.After is '，' or '：' or ',' or ':'
        && Says.LengthBefore(text, clause.Span.Offset, clause.Span.End) is var says and > 0
        && clause.Span.End - says is var end
        && Spokesmen.LengthBefore(text, clause.Span.Offset, end) is var spokesman and > 0
        && index.At(end - spokesman - 1) is { Entity.Category: EntityCategory.Organization } body
        && body.Offset >= clause.Span.Offset
            ? body.Entity
            : null;

    /// <summary>Who speaks for a body without a name.</summary>
    public static WordList Spokesmen { get; } =
        new(
            "负责人 相关负责人 有关负责人 项目负责人 相关人士 有关人士 相关人员 工作人员 发言人 新闻发言人 方面 有关方面"
        );

    // 甲公司运维部经理李明: what the head of a part tells of is seldom the part's; 某地俱乐部, 甲厂指挥部 are bodies of their own.
    private Entity? WholeOf(Entity body) =>
        body != main
        && body.Category == EntityCategory.Organization
        && Parts.LengthBefore(body.Name, 0, body.Name.Length) > 0
        && Wholes.LengthBefore(body.Name, 0, body.Name.Length) == 0
        && index.OwnerOf(body) is { Category: EntityCategory.Organization } whole
            ? whole
            : null;

    private static readonly WordList Parts = new("部 处 科 科室 车间 班组");
    private static readonly WordList Wholes = new("俱乐部 办事处 总部 指挥部 支部 学部");

    private bool IsTeller(Entity body, int said) =>
        body != main && Publishers.IsTeller(body) && !TellsOfItself(body, said);

    // 协会现有会员300家, “我们已有专利300项”: what it says that it has is its own.
    private bool TellsOfItself(Entity body, int said)
    {
        said += said < text.Length && text[said] == '“' ? 1 : 0;
        var self = Selves.LengthAt(text, said, text.Length);
        return self > 0
            && (text[said] is '我' or '本' || body.Name.AsSpan().EndsWith(text.AsSpan(said, self)))
            && Having.LengthAt(text, said + self, text.Length) > 0;
    }

    private static readonly WordList Selves = new(
        "我们 我院 我会 我所 本会 本院 本所 协会 学会 联合会 商会 公会 研究院 研究所 研究中心 信息中心 数据中心 中心"
    );
    private static readonly WordList Having = new("现有 现已 已 目前 拥有 有 共 累计");

    /// <summary>The body that a person leads and speaks for, or null.</summary>
    /// <param name="person">The person.</param>
    /// <param name="said">Where what the person says begins.</param>
    public Entity? Of(Entity person, int said)
    {
        _bodies ??= Read();
        return _bodies.GetValueOrDefault(person) is { } body && !IsTeller(body, said)
            ? WholeOf(body) ?? index.GovernedBy(body)
            : null;
    }

    private Dictionary<Entity, Entity> Read()
    {
        var bodies = new Dictionary<Entity, Entity>(ReferenceEqualityComparer.Instance);
        for (var i = 1; i < index.Mentions.Count; i++)
        {
            var (body, person) = (index.Mentions[i - 1], index.Mentions[i]);
            if (
                person.Entity.Category == EntityCategory.Person
                && body.Entity.Category is EntityCategory.Organization or EntityCategory.Location
                && person.Offset - body.End is > 0 and <= TitleReach
                && text.AsSpan(body.End, person.Offset - body.End).IndexOfAny('，', '。', '；') < 0
                && Leaders.LengthBefore(text, body.End, person.Offset) > 0
            )
            {
                bodies.TryAdd(person.Entity, body.Entity);
            }
            else if (person.Entity.Category == EntityCategory.Person && Employer(i) is { } employer)
            {
                bodies.TryAdd(person.Entity, employer);
            }
            else if (
                person.Entity.Category == EntityCategory.Person
                && Individuals.LengthBefore(text, Math.Max(0, person.Offset - LongestRole), person.Offset) > 0
            )
            {
                _individuals.Add(person.Entity);
            }
        }
        return bodies;
    }

    // 校长李明: the head of a school whose name the text told before.
    private Entity? Institution(int title, int person)
    {
        title += text[title] == '副' ? 1 : 0;
        return
            Leaders.LengthAt(text, title, person) is 2
            && text[title + 1] == '长'
            && title + 2 == person
            && text[title] is '校' or '院' or '厂' or '园'
            ? _institutions.Named(text[title], title, text.AsSpan(title, 1))
            : null;
    }

    // 公司总经理王强: the company that the article reports on; 该公司董事长李明: the one that was named last.
    private Entity? Employer(int person)
    {
        var at = index.Mentions[person].Offset;
        var from = Math.Max(0, at - TitleReach);
        var title = from + text.AsSpan(from, at - from).LastIndexOfAny(Marks) + 1;
        title += text[title] == '据' ? 1 : 0;
        if (Institution(title, at) is { } institution)
        {
            return institution;
        }
        if (Houses.LengthAt(text, title, at) == 0 || Leaders.LengthBefore(text, title, at) == 0)
        {
            return null;
        }
        var own = text[title] is '该' or '这' ? null : CompanyNames.Company(main);
        return own
            ?? CompanyNames.Nearest(
                index,
                title,
                text.AsSpan(title).StartsWith("该行") ? CompanyNames.Banks : CompanyNames.Houses
            );
    }

    private const int LongestRole = 4;
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。”；：\n");
    private static readonly WordList Houses = new("公司 该公司 这家公司 集团 该集团 企业 该企业 该厂 该行");
}
