using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Follows whom a text speaks of, clause after clause.</summary>
internal sealed class SubjectTracker(string text, MentionIndex index, Entity? main)
{
    private readonly Speakers _speakers = new(text, index);
    private readonly Anaphors _anaphors = new(text, index);
    private readonly Sites _sites = new(text, index);
    private Entity? _section;

    // Heads with more words than this before the name have another head.
    private const int HeadReach = 24;
    private const int MostMentions = 24;
    private const int BracketReach = 80;

    private static readonly WordTable Prepositions = new(
        "在 对 为 与 通过 按 依据 参照 凭 根据 以 从 向 于 按照 据 把 将 让 给 经 自 因 当 随着 围绕 依托 借助 面向 针对 助力 服务 支撑 推动 结合 凭借 携手 联合 立足 聚焦 作为 发布 推出 举办 建成 上线 打造 提升 加快 邀请 包括 利用 基于 来自 使用 运用 前往 走进 位于 邻近 覆盖 进入"
    );

    private static readonly WordTable Creations = new(
        "上线 推出 发布 建成 举办 召开 成立 落地 打造 组建 揭牌 开通 设立 建设了 研发 自研 承办 创建 建立 投运 启动 开发 运营 搭建 构建 建设 培育 新建 引进 布局 认定"
    );
    private static readonly WordTable Unnamed = new(
        "该企业 运营商 三大运营商 国内 某 一家 一张 一台 一座 一个 一名 一位 一款 每家 每个 每位 每名 每人 每户 普通 我国 全国 全球 居民 城镇居民 农村居民 智造工厂 这家 一块 一套 一条 一处 一项 一所 一幅 一间 一辆 一部 地方政府"
    );
    private static readonly WordTable Helped = new(
        "助力该企业 助力企业 为企业 为相关 助力智造工厂 为该企业 帮助企业 助企 助力客户 帮助客户 为客户 为用户 使企业 让企业 为群众 为居民 助力工厂 为农户 带动农户 助力相关 为工厂 为客商"
    );

    // 我国 is China's, where the article names it.
    private readonly Entity? _country = index.Country;
    private Entity? _paragraph;
    private Entity? _part;
    private Entity? _object;
    private Entity? _annotated;
    private bool _inBrackets;
    private bool _unnamed;

    /// <summary>Begins a paragraph; a heading that names somebody before a colon leads its section (甲市：…).</summary>
    public void BeginParagraph(TextSpan paragraph)
    {
        if (paragraph.Offset > 0 && Headings.Is(text, paragraph))
        {
            _section =
                index.At(paragraph.Offset) is { Entity.Category: not EntityCategory.Person } named
                && named.End < paragraph.End
                && text[named.End] is '：' or ':'
                    ? named.Entity
                    : null;
        }
        _paragraph = null;
        BeginSentence();
    }

    /// <summary>Begins a part of a sentence, up to a semicolon or full stop.</summary>
    public void BeginPart() => (_part, _object, _annotated, _inBrackets) = (null, null, null, false);

    /// <summary>Begins a sentence.</summary>
    public void BeginSentence()
    {
        _unnamed = false;
        BeginPart();
    }

    /// <summary>Reads the subject of a clause before its figures are read.</summary>
    public void BeginClause(Clause clause, PeriodList expressions)
    {
        if (clause.Before is '（' or '(')
        {
            _annotated = (index.At(Math.Max(0, clause.Span.Offset - 3)) ?? AfterBracket(clause.Span.Offset))?.Entity;
            _inBrackets = true;
        }
        if (_inBrackets)
        {
            return;
        }
        if (Head(clause, expressions) is { } head)
        {
            // 其中《甲》…: one of a group leads its own part only; a meeting, its sentence.
            var isPassing = text.AsSpan(clause.Span.Offset).StartsWith("其中") || head.Category == EntityCategory.Event;
            (_part, _paragraph, _object, _unnamed) = (head, isPassing ? _paragraph : head, null, false);
        }
        else if (_anaphors.Of(SkipFillers(clause, expressions), clause.Span.End) is { } meant)
        {
            (_part, _paragraph, _object, _unnamed) = (meant, meant, null, false);
        }
        else if (_anaphors.IsOne(SkipFillers(clause, expressions), clause.Span.End))
        {
            _unnamed = true;
        }
        else if (_sites.Of(clause, SkipFillers(clause, expressions)) is { } site)
        {
            (_part, _paragraph, _object, _unnamed) = (site, site, null, false);
        }
        else if (_speakers.Body(clause) is { } body)
        {
            (_part, _paragraph, _object, _unnamed) = (body, body, null, false);
        }
        else if (Host(clause) is { } host)
        {
            (_part, _unnamed) = (host, false);
        }
        else if (
            Helped.IsIn(text, clause.Span.Offset, Math.Min(clause.Span.End, clause.Span.Offset + 20))
            || BeginsUnnamed(clause, expressions)
        )
        {
            _unnamed = true;
        }
    }

    /// <summary>Reads what a clause brings into being, for the clauses after it.</summary>
    public void EndClause(Clause clause)
    {
        if (clause.After is '）' or ')')
        {
            (_annotated, _inBrackets) = (null, false);
        }
        if (Created(clause) is { } created)
        {
            _object = created;
        }
    }

    /// <summary>The entity whose figures the clause holds, or null.</summary>
    public Entity? Current => _annotated ?? (_unnamed ? null : _object ?? _part ?? _paragraph ?? _section ?? main);

    // “1-3”（市内1毫秒，省内5毫秒）时延圈网络: the brackets stand inside a name's phrase.
    private Named? AfterBracket(int at)
    {
        var close = text.AsSpan(at, Math.Min(BracketReach, text.Length - at)).IndexOfAny('）', ')');
        return close < 0 ? null : index.At(Math.Min(text.Length - 1, at + close + 1));
    }

    private static readonly WordTable Attending = new(
        "出席 参会 与会 参展 到会 观展 展商 现场参加 参赛 代表参加 嘉宾参加 客商参加 代表参与 嘉宾参与"
    );

    /// <summary>Whose a clause's figures are if it tells of guests: the event's; else null.</summary>
    public Entity? Host(Clause clause) =>
        Attending.IsIn(text, clause.Span.Offset, Math.Min(clause.Span.End, clause.Span.Offset + LongestClause))
            ? index.EventBefore(clause.Span.End)
            : null;

    private const int LongestClause = 160;

    private bool BeginsUnnamed(Clause clause, PeriodList expressions)
    {
        // 全国首个 praises something that has a name; 全国居民 has none.
        var start = clause.Span.Offset;
        if (expressions.At(start) is { } expression)
        {
            start = Math.Min(expression.End, clause.Span.End);
        }
        var end = start + Unnamed.LengthAt(text, start, clause.Span.End);
        return end > start && (end >= clause.Span.End || text[end] is not ('首' or '最' or '第' or '率' or '领'));
    }

    private static readonly WordTable Sources = new(
        "显示 表示 介绍 指出 获悉 消息 透露 披露 说 称 认为 强调 预测 预计 统计 发布 公布 报道 问"
    );

    private Entity? Head(Clause clause, PeriodList expressions)
    {
        var (start, end) = (SkipFillers(clause, expressions), clause.Span.End);
        // 甲部门数据显示: who tells of the figures is not whose they are.
        if (clause.After is '，' or '：' or ',' or ':' && Sources.LengthBefore(text, start, end) > 0)
        {
            return null;
        }
        if (
            _country is not null
            && text.AsSpan(clause.Span.Offset, Math.Min(end, start + 2) - clause.Span.Offset).IndexOf("我国") >= 0
        )
        {
            return _country;
        }
        // 为甲局提供支撑: whom something is done for.
        if (start > clause.Span.Offset && text[start - 1] == '为' && index.At(start) is not null)
        {
            return null;
        }
        // 由甲实施的乙, 以甲为核心的乙.
        var byAgent = start < end && text[start] is '由' or '以';
        if (!byAgent && Prepositions.LengthAt(text, start, end) > 0 && index.At(start) is null)
        {
            return null;
        }
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
                || Issuers.Is(text, named, end)
            )
            {
                return null;
            }
            return Provisions.OnlyTells(text, named, end) ? index.OwnerOf(named.Entity) : Chain(i, end);
        }
        return null;
    }

    // 甲市17个小区开通网络, in an article on a company: the place tells where. 为甲省的75%: it is compared with.
    private bool IsScope(Named named, int end) =>
        named.Entity.Category == EntityCategory.Location
        && named.End + 1 < end
        && (
            (main?.Category == EntityCategory.Organization && char.IsAsciiDigit(text[named.End]))
            || (text[named.End] == '的' && char.IsAsciiDigit(text[named.End + 1]))
        );

    // 选址位于甲路以南的乙公园内: where something lies.
    private bool IsSite(int start, Named named, int end) =>
        named.Entity.Category == EntityCategory.Location
        && (
            (named.Offset > start && named.End + 1 == end && text[named.End] is '内' or '旁' or '里' or '侧')
            || (named.End + 1 < end && text[named.End] == '以' && text[named.End + 1] is '东' or '南' or '西' or '北')
        );

    private bool IsHead(int start, Named named)
    {
        var gap = named.Offset - start;
        while (gap > 0 && text[start + gap - 1] is '“' or '《' or '‘')
        {
            gap--;
        }
        if (named.Entity.Category is EntityCategory.Person)
        {
            return false;
        }
        return gap == 0
            || (text[start + gap - 1] == '的' && !Counts(start, start + gap))
            || (
                gap <= 4
                && (gap <= 0 || !IsVerb(text.AsSpan(start, gap)))
                && !Verbs.Strict.IsIn(text, start, start + gap)
                && !Verbs.Leading.IsIn(text, start, start + gap)
                && !Prepositions.IsIn(text, start, start + gap)
            );
    }

    // 巩固甲市…: a verb governs the name.
    private static bool IsVerb(ReadOnlySpan<char> word) =>
        Lexicon.Words.All.TryGetValue(word, out var value) && Lexicon.Words.Tag(value) == "v";

    // 建设20个有影响力的平台: what is counted is nobody's figure but the builder's.
    private bool Counts(int start, int end) =>
        Creations.LengthAt(text, start, end) > 0 && text.AsSpan(start, end - start).ContainsAnyInRange('0', '9');

    // 武汉的“视联网”: the last of a chain of names is the one that the figure belongs to.
    private Entity Chain(int i, int end)
    {
        var named = index.Mentions[i];
        while (
            i + 1 < index.Mentions.Count && index.Mentions[i + 1] is var next && next.End <= end && JoinsTo(named, next)
        )
        {
            named = next;
            i++;
        }
        return named.Entity;
    }

    private bool JoinsTo(Named first, Named second)
    {
        var gap = text.AsSpan(first.End, second.Offset - first.End);
        return gap is "的" or "的“" or "的《" or "" or "·";
    }

    private int SkipFillers(Clause clause, PeriodList expressions)
    {
        var (at, end) = (clause.Span.Offset, clause.Span.End);
        while (at < end)
        {
            if (index.At(at) is not null)
            {
                return at;
            }
            var step = expressions.At(at) is { } expression
                ? expression.End - at
                : Fillers.Heads.LengthAt(text, at, end);
            step = step == 0 && text[at] is '“' or '《' or '‘' or ' ' ? 1 : step;
            if (step == 0)
            {
                return at;
            }
            at += step;
        }
        return at;
    }

    // 打造至少一个…平台: what is counted is one of a kind.
    private static readonly WordTable Several = new("至少一个 一个 一批 一系列 多个 若干 两个 三个");

    private Entity? Created(Clause clause)
    {
        var end = clause.Span.End;
        var at = end;
        while (at > clause.Span.Offset && text[at - 1] is '”' or '》' or '’' or '）')
        {
            at--;
        }
        if (at <= clause.Span.Offset || index.At(at - 1) is not { } last || last.Offset < clause.Span.Offset)
        {
            return null;
        }
        var from = Math.Max(clause.Span.Offset, last.Offset - 40);
        return
            last.Entity.Category is EntityCategory.Product or EntityCategory.Event or EntityCategory.Organization
            && Creations.IndexIn(text, from, last.Offset) is var verb and >= 0
            && !text.AsSpan(verb).StartsWith("运营商")
            && !text.AsSpan(verb, last.Offset - verb).ContainsAnyInRange('0', '9')
            && !Several.IsIn(text, verb, last.Offset)
            ? last.Entity
            : null;
    }
}
