using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds whom somebody speaks for: 甲公司董事长李明表示 tells of 甲公司.</summary>
internal sealed class Speakers(string text, MentionIndex index, Entity? main)
{
    // How much a title may take between the body and the name.
    private const int TitleReach = 20;

    // Who leads a body speaks for it; scholars and analysts speak of others.
    private static readonly WordTable Leaders = new(
        "董事长 总经理 总裁 首席执行官 CEO 市长 省长 县长 区长 州长 书记 厂长 负责人 经理 创始人 局长 行长 校长 院长 所长 站长 处长 镇长 村长 主任 会长 理事长 社长 台长 董事 工程师 首席技术官 CTO CIO"
    );
    private static readonly WordTable Says = new(
        "表示 介绍 说 称 透露 介绍说 表示说 告诉 坦言 答道 解释 感慨 强调 补充说 解释说 指出 算了一笔账 算过一笔账 给记者算了一笔账"
    );

    private Dictionary<Entity, Entity>? _bodies;

    /// <summary>The body that the clause's speaker leads, or null.</summary>
    public Entity? Body(Clause clause) => Speaker(clause) is { } person ? Of(person) : null;

    private Entity? Speaker(Clause clause) =>
        clause.After is '，' or '：' or ',' or ':'
        && Says.LengthBefore(text, clause.Span.Offset, clause.Span.End) is var says and > 0
        && index.At(clause.Span.End - says - 1) is { Entity.Category: EntityCategory.Person } person
            ? person.Entity
            : null;

    /// <summary>Whether a person speaks for a body that tells of others: 甲研究中心主任李明.</summary>
    public bool IsOutsider(Entity person)
    {
        _bodies ??= Read();
        return _bodies.GetValueOrDefault(person) is { } body ? IsTeller(body) : _individuals.Contains(person);
    }

    /// <summary>Whether a clause speaks of one of many: 村民李明种植脐橙30亩.</summary>
    public bool IsIndividual(int start) =>
        Individuals.LengthAt(text, start, Math.Min(text.Length, start + LongestRole)) is var role and > 0
        && index.At(start + role) is { Entity.Category: EntityCategory.Person } person
        && person.Offset == start + role;

    /// <summary>Whether somebody without a name speaks for himself: 一位村民说.</summary>
    public bool IsIndividual(int start, int end) => Individuals.IsIn(text, start, end);

    private readonly HashSet<Entity> _individuals = new(ReferenceEqualityComparer.Instance);

    // What one of many says of his own is neither the place's nor the company's that the article reports on.
    private static readonly WordTable Individuals = new(
        "旅客 乘客 村民 居民 市民 农户 茶农 果农 菜农 农民 家长 游客 顾客 消费者 求职者 毕业生 网友 患者 种植户 养殖户 业主 球迷 观众 学生 车主"
    );

    /// <summary>Whether the clause's speaker is such a one.</summary>
    public bool IsOutsider(Clause clause) => Speaker(clause) is { } person && IsOutsider(person);

    private bool IsTeller(Entity body) => body != main && Publishers.IsTeller(body);

    /// <summary>The body that a person leads and speaks for, or null.</summary>
    public Entity? Of(Entity person)
    {
        _bodies ??= Read();
        return _bodies.GetValueOrDefault(person) is { } body && !IsTeller(body) ? index.GovernedBy(body) : null;
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

    // 甲公司…。该公司董事长李明, 公司总经理王强: the company that was named last.
    private Entity? Employer(int person)
    {
        var at = index.Mentions[person].Offset;
        var from = Math.Max(0, at - TitleReach);
        var title = text.AsSpan(from, at - from).LastIndexOfAny('，', '。', '”') is var mark and >= 0
            ? from + mark + 1
            : from;
        if (Houses.LengthAt(text, title, at) == 0 || Leaders.LengthBefore(text, title, at) == 0)
        {
            return null;
        }
        for (var i = person - 1; i >= 0 && i > person - MostMentions && index.Mentions[i].End > at - Story; i--)
        {
            if (index.Mentions[i].Entity is { Category: EntityCategory.Organization } body && !Issuers.IsOffice(body))
            {
                return body;
            }
        }
        return null;
    }

    private const int LongestRole = 4;
    private const int MostMentions = 6;
    private const int Story = 300;
    private static readonly WordTable Houses = new("公司 该公司 这家公司 集团 该集团 企业 该企业 该厂 该行");
}
