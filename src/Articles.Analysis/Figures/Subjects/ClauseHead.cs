using System.Buffers;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds the name at the head of a clause: whom it speaks of.</summary>
internal sealed class ClauseHead(string text, MentionIndex index, Entity? main)
{
    private readonly UsedProducts _usedProducts = new(text, index);
    private readonly StretchOwners _stretchOwners = new(text, index);
    private readonly Groups _groups = new(text, index);
    private readonly UnnamedThings _unnamedThings = new(text, index);

    // Heads with more words than this before the name have another head.
    private const int HeadReach = 24;
    private const int MostMentions = 24;
    private static readonly WordTable Prepositions = new(
        "在 由 被 距 距离 对 为 与 通过 按 依据 参照 凭 根据 以 从 向 于 按照 据 把 将 让 给 经 自 因 当 随着 围绕 依托 借助 面向 针对 助力 服务 支撑 推动 结合 凭借 携手 联合 会同 联手 立足 聚焦 作为 发布 推出 举办 建成 上线 打造 提升 加快 邀请 包括 利用 基于 来自 使用 运用 推行 实行 施行 落实 践行 引进 引入 前往 走进 位于 邻近 覆盖 进入 起点 终点 起于 止于 起自 途经 毗邻 紧邻 东接 西接 南接 北接 东起 西起 南起 北起 东至 西至 南至 北至 东连 西连 南连 北连"
    );

    private static readonly WordTable Sources = new(
        "显示 表示 介绍 指出 获悉 消息 透露 披露 说 称 认为 强调 预测 预计 统计 发布 公布 报道 问"
    );

    private static readonly WordTable Hosting = new("主办 承办 协办 联合主办 共同主办 联合承办 共同承办 冠名 赞助");

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
        return IsAside(clause.Span.Offset, start) || (LeadsAside(start, end) && index.At(start) is null)
            ? null
            : First(start, end);
    }

    private bool IsAttendee(int start, int end) =>
        start < end
        && index.At(end - 1) is { Entity.Category: EntityCategory.Person } person
        && person.End == end
        && index.At(start) is { Entity.Category: EntityCategory.Organization } body
        && person.Offset - body.End is > 0 and <= LongestTitle;

    private const int LongestTitle = 20;

    // 为甲局提供支撑, 到甲市的时延, 距甲市, 与甲台达成协议, 是甲网络的骨干: whom something is done for, and where it leads.
    private bool IsAside(int clause, int start)
    {
        if (start <= clause || index.At(start) is not { } named)
        {
            return false;
        }
        var before = start - 1;
        before -= before > clause && text[before] is '“' or '《' or '‘' ? 1 : 0;
        return text[before] is '为' or '与'
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
                !IsHead(start, named)
                || IsScope(named, end)
                || IsSite(start, named, end)
                || IsRoute(i, end)
                || IsListed(named, end)
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
            return !IsListed(last, end) ? last.Entity
                : IsOwner(named, last) ? named.Entity
                : null;
        }
        return null;
    }

    // 在…, but not 在建项目, 自主研发: a longer word of the dictionary that is no preposition.
    private bool LeadsAside(int start, int end)
    {
        if (start < end && text[start] is '由' or '以')
        {
            return false;
        }
        var length = Prepositions.LengthAt(text, start, end);
        return length > 0
            && !(
                length == 1
                && Lexicon.Words.All.LongestPrefix(text.AsSpan(start, Math.Min(LongestWord, end - start)), out var word)
                    is var longest
                && longest > length
                && Lexicon.Words.Tag(word) is not (['p', ..] or ['c', ..])
            );
    }

    private const int LongestWord = 4;

    // 甲市17个小区开通网络, in an article on a company: the place tells where. 是甲省的75%: it is compared with.
    private bool IsScope(Named named, int end) =>
        named.End + 1 < end
        && (
            _stretchOwners.IsStretch(named, end)
            || (text[named.End] == '的' && char.IsAsciiDigit(text[named.End + 1]))
            || (
                named.Entity.Category == EntityCategory.Location
                && main?.Category == EntityCategory.Organization
                && char.IsAsciiDigit(text[named.End])
            )
        );

    // 选址位于甲路以南的乙公园内: where something lies.
    private bool IsSite(int start, Named named, int end) =>
        named.Entity.Category == EntityCategory.Location
        && (
            (named.Offset > start && named.End + 1 == end && text[named.End] is '内' or '旁' or '里' or '侧')
            || (named.End + 1 < end && text[named.End] == '以' && text[named.End + 1] is '东' or '南' or '西' or '北')
        );

    // 甲医院、乙医院等17家医院: what a group has is not its first name's.
    private bool IsListed(Named named, int end) => IsExample(named.End, end) || ListsOthers(named, end);

    // 甲港|通用泊位|等9个港口项目: one of those that are counted.
    private bool IsExample(int at, int end)
    {
        var tail = text.AsSpan(at, Math.Clamp(end - at, 0, LongestTail));
        var and = tail.IndexOf('等');
        return and >= 0
            && and + 1 < tail.Length
            && (
                char.IsAsciiDigit(tail[and + 1])
                || Numerals.Contains(tail[and + 1])
                || tail[and + 1] is '超' or '近' or '约' or '逾'
            )
            && !Verbs.Strict.IsIn(text, at, at + and)
            && !Verbs.Leading.IsIn(text, at, at + and)
            && tail[..and].IndexOfAny('、', '的', '有') < 0
            // 甲景区|日均客流|等3项指标 are all its own.
            && !Measures.IsIn(text, at + and, Math.Min(end, at + and + LongestCount));
    }

    private static readonly WordTable Measures = new("指标 数据 参数 内容 方面 措施 环节 领域");
    private const int LongestCount = 8;

    private const int LongestTail = 12;

    private bool ListsOthers(Named named, int end) =>
        AfterQuoted(named.End, end) is var at
        && at < end
        && text[at] == '、'
        // 甲“乙”、“丙”等9个项目 are all the first name's.
        && !(at > named.End && at + 1 < end && text[at + 1] == '“')
        && text.AsSpan(at, Math.Min(end - at, LongestList)) is var list
        && (list.Contains('等') || SumsUp(list));

    // 甲集团旗下乙平台、丙平台等9个平台: whose all of them are.
    private bool IsOwner(Named first, Named last) =>
        first.Entity.Category == EntityCategory.Organization
        && first.End < last.Offset
        && (text[first.End] == '的' || text.AsSpan(first.End).StartsWith("旗下"));

    // 甲“乙系统”、丙“丁系统”等9个项目: what each of them has is quoted after its name.
    private int AfterQuoted(int at, int end)
    {
        if (at >= end || text[at] != '“')
        {
            return at;
        }
        var close = text.AsSpan(at, Math.Min(end - at, LongestList)).IndexOf('”');
        return close < 0 ? at : at + close + 1;
    }

    // 甲、乙、丙三地.
    private static bool SumsUp(ReadOnlySpan<char> list)
    {
        var at = list.IndexOfAny(Numerals);
        return at >= 0 && at + 1 < list.Length && "地市省县区国镇村校院".Contains(list[at + 1]);
    }

    private static readonly SearchValues<char> Numerals = SearchValues.Create("两三四五六七八九");

    private const int LongestList = 40;

    // 甲市至乙市的行车时间: what lies between places is neither one's.
    private bool IsRoute(int i, int end)
    {
        var named = index.Mentions[i];
        return named.Entity.Category == EntityCategory.Location
            && i + 1 < index.Mentions.Count
            && index.Mentions[i + 1] is { Entity.Category: EntityCategory.Location } next
            && next.End <= end
            && AfterStation(named.End, next.Offset) is var gap
            && next.Offset == gap + 1
            && text[gap] is '至' or '到' or '—' or '-' or '－' or '～';
    }

    // 甲北站至乙站, 甲北至乙: a station of the place.
    private int AfterStation(int at, int end)
    {
        at += at < end && text[at] is '东' or '南' or '西' or '北' ? 1 : 0;
        return at < end && text[at] == '站' ? at + 1 : at;
    }

    private bool IsHead(int start, Named named)
    {
        var gap = named.Offset - start;
        while (gap > 0 && text[start + gap - 1] is '“' or '《' or '‘')
        {
            gap--;
        }
        if (named.Entity.Category is EntityCategory.Person || IsOfMany(start, start + gap))
        {
            return false;
        }
        return gap == 0
            || (
                start + gap > 0
                && text[start + gap - 1] == '的'
                && !Counts(start, start + gap)
                && !Acquires(start, start + gap)
            )
            || IsApposition(start, start + gap)
            || (
                gap <= 4
                && (gap <= 0 || !IsVerb(text.AsSpan(start, gap)))
                && !(gap == 1 && Single.Contains(text[start]))
                // 参加了甲大会: who did goes on.
                && !(gap > 0 && text[start + gap - 1] == '了')
                && !Verbs.Strict.IsIn(text, start, start + gap)
                && !Verbs.Leading.IsIn(text, start, start + gap)
                && !Prepositions.IsIn(text, start, start + gap)
            );
    }

    // 高端品牌甲, 商用车子公司乙: a class noun stands before the name, and no verb before it.
    private bool IsApposition(int start, int at) =>
        at - start <= LongestApposition
        && Kinds.LengthBefore(text, start, at) is var length and > 0
        && !Verbs.Strict.IsIn(text, start, at - length)
        && !Verbs.Leading.IsIn(text, start, at - length)
        && !Prepositions.IsIn(text, start, at - length)
        && !HoldsVerb(start, at - length);

    // 拟收购控股子公司乙: the words of the dictionary, one after another.
    private bool HoldsVerb(int start, int end)
    {
        for (var at = start; at < end; )
        {
            var length = Lexicon.Words.All.LongestPrefix(
                text.AsSpan(at, Math.Min(LongestWord, end - at)),
                out var word
            );
            if (length > 0 && Lexicon.Words.Tag(word) is "v" or "d")
            {
                return true;
            }
            at += Math.Max(1, length);
        }
        return false;
    }

    private const int LongestApposition = 12;

    private static readonly WordTable Kinds = new(
        "公司 子公司 企业 品牌 系统 平台 车型 股东 机构 项目 工程 智能体 助手 大模型 模型 集团 单位 基地 产品 小程序 应用 货轮 邮轮 卫星 芯片 龙头 巨头 龙头企业 厂商 独角兽 展会 盛会 赛事 市场 景区 港口"
    );

    // 创甲市纪录, 赴甲市: verbs of one character, which the dictionary has as parts of names.
    private const string Single = "创获夺破登赴抵访援促回超";

    // 巩固甲市…: a verb governs the name.
    private static bool IsVerb(ReadOnlySpan<char> word) =>
        Lexicon.Words.All.TryGetValue(word, out var value) && Lexicon.Words.Tag(value) == "v";

    // 购买其持有的甲公司100%股权: who buys goes on, not what is bought. In 收购的甲公司 the verb describes it.
    private bool Acquires(int start, int end) =>
        Acquiring.LengthAt(text, start, end) is var verb and > 0 && start + verb < end - 1;

    private static readonly WordTable Acquiring = new("购买 收购 受让 认购 转让 出售 出让 增持 减持 完成收购");

    // 6个县的水利局: what each of them has, and not what has a name.
    private bool IsOfMany(int start, int end)
    {
        var at = start;
        while (at < end && char.IsAsciiDigit(text[at]))
        {
            at++;
        }
        return at > start && at + 1 < end && "个家名位所".Contains(text[at]) && text[end - 1] == '的';
    }

    // 建设20个有影响力的平台: what is counted is nobody's figure but the builder's.
    private bool Counts(int start, int end) =>
        Creation.Creating.LengthAt(text, start, end) > 0
        && text.AsSpan(start, end - start).ContainsAnyInRange('0', '9')
        // 成立仅7年的甲公司: how old it is describes it.
        && !(end - start > 1 && text[end - 2] is '年' or '天' or '月');
}
