using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds the name at the head of a clause: whom it speaks of.</summary>
internal sealed class ClauseHead(string text, MentionIndex index, Entity? main)
{
    private readonly UsedProducts _usedProducts = new(text, index);
    private readonly Scenes _scenes = new(text, index, main);
    private readonly Groups _groups = new(text, index);
    private readonly UnnamedThings _unnamedThings = new(text, index);

    // Heads with more words than this before the name have another head.
    private const int HeadReach = 24;
    private const int MostMentions = 24;
    private const int LongestTitle = 20;

    private static readonly WordList Sources = new(
        "显示 表示 介绍 指出 获悉 消息 透露 披露 说 称 认为 强调 预测 预计 统计 发布 公布 报道 问"
    );

    private static readonly WordList Hosting = new("主办 承办 协办 联合主办 共同主办 联合承办 共同承办 冠名 赞助");

    /// <summary>The entity at the clause's head, or null.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin (<see cref="ClauseStart.AfterFillers"/>).</param>
    public Entity? Of(Clause clause, int start)
    {
        var end = clause.Span.End;
        // 甲部门数据显示: who tells of the figures is not whose they are.
        if (clause.After is '，' or '：' or ',' or ':' && Sources.LengthBefore(text, start, end) > 0)
        {
            return null;
        }
        // 甲大学承办, 乙协会协办: who holds a meeting is not whom the text goes on about.
        // 甲队获得9家企业赞助 tells of 甲队.
        if (
            Hosting.LengthBefore(text, start, end) > 0
            && text.AsSpan(start, end - start).IndexOfAnyInRange('0', '9') < 0
        )
        {
            return null;
        }
        // 甲部部长李明，…: who is there, not whom it is told of.
        if (clause.After is '，' or ',' && IsAttendee(start, end))
        {
            return null;
        }
        if (CalledAs(start, end) is { } called)
        {
            return called;
        }
        return IsAside(clause.Span.Offset, start) || (Prepositions.Lead(text, start, end) && index.At(start) is null)
            ? null
            : First(start, end);
    }

    // 作为政务服务“总客服”的甲平台，…: what it is stands before its name.
    private Entity? CalledAs(int start, int end)
    {
        if (!text.AsSpan(start, end - start).StartsWith("作为") || index.LastBefore(end) is not { } last)
        {
            return null;
        }
        var at = last.Offset;
        at -= at > start && text[at - 1] == '“' ? 1 : 0;
        return at > start && text[at - 1] == '的' && text.AsSpan(last.End, end - last.End).TrimStart('”').IsEmpty
            ? last.Entity
            : null;
    }

    private bool IsAttendee(int start, int end) =>
        start < end
        && index.At(end - 1) is { Entity.Category: EntityCategory.Person } person
        && person.End == end
        && index.At(start) is { Entity.Category: EntityCategory.Organization } body
        && person.Offset - body.End is > 0 and <= LongestTitle;

    // 为甲局提供支撑, 到甲市的时延, 距甲市, 与甲台达成协议, 是甲网络的骨干: whom something is done for, and where it leads.
    private bool IsAside(int clause, int start)
    {
        if (start <= clause || index.At(start) is not { } named)
        {
            return false;
        }
        var before = start - 1;
        before -= before > clause && text[before] is '“' or '《' or '‘' ? 1 : 0;
        // 此次洞通的为甲段 says what is spoken of; 分别是甲站、乙站 lists parts of it.
        return (text[before] == '为' && !(before > clause && text[before - 1] == '的'))
            || text[before] == '与'
            || (before >= clause + 2 && text.AsSpan(before - 2, 3) is "分别是")
            // 但是甲, 特别是甲, 一是甲: words that only lead on.
            || (text[before] == '是' && !(before > clause && "但于别其可倒一二三四五六七".Contains(text[before - 1])))
            || (text[before] is '到' or '至' or '距' && named.Entity.Category == EntityCategory.Location);
    }

    private Entity? First(int start, int end)
    {
        // 由甲实施的乙, 以甲为核心的乙.
        var byAgent = start < end && text[start] is '由' or '以';
        var i = index.FirstAfter(start);
        for (
            var tries = 0;
            tries < MostMentions && i < index.Mentions.Count && index.Mentions[i].Offset < end;
            tries++, i++
        )
        {
            var named = index.Mentions[i];
            if (named.Offset - start > HeadReach)
            {
                return null;
            }
            if (byAgent && !(named.Offset > start && text[named.Offset - 1] is '的'))
            {
                continue;
            }
            if (
                !HeadPosition.Is(text, start, named)
                || _scenes.Are(i, start, end)
                || CountedTogether.Is(text, named, end)
                || _groups.Is(i, end)
                || _usedProducts.Users(named, end) > 0
                || Issuers.Is(text, named, end)
                || Publishers.Assesses(text, named, end)
                || _unnamedThings.Follows(NameChain.Last(text, index, i, end), end)
            )
            {
                return null;
            }
            if (Provisions.OnlyTells(text, named, end))
            {
                return index.OwnerOf(named.Entity);
            }
            var last = NameChain.Last(text, index, i, end);
            return !CountedTogether.Is(text, last, end) ? last.Entity
                : CountedTogether.IsOwner(text, named, last) ? named.Entity
                : null;
        }
        return null;
    }
}
