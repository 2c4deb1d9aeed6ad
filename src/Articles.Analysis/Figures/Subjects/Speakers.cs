using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds whom somebody speaks for: 甲公司董事长李明表示 tells of 甲公司.</summary>
internal sealed class Speakers(string text, MentionIndex index)
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
    public Entity? Body(Clause clause)
    {
        if (
            clause.After is not ('，' or '：' or ',' or ':')
            || Says.LengthBefore(text, clause.Span.Offset, clause.Span.End) is not (var says and > 0)
            || index.At(clause.Span.End - says - 1) is not { Entity.Category: EntityCategory.Person } person
        )
        {
            return null;
        }
        return Of(person.Entity);
    }

    /// <summary>The body that a person leads and speaks for, or null.</summary>
    public Entity? Of(Entity person)
    {
        _bodies ??= Read();
        return _bodies.GetValueOrDefault(person) is { } body ? index.GovernedBy(body) : null;
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
        }
        return bodies;
    }
}
