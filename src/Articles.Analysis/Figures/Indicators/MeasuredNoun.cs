using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>What stands before a number.</summary>
/// <param name="Noun">Where the noun phrase is; empty if there is none.</param>
/// <param name="Lead">The verbs between the noun and the number, and before the noun, joined by a space.</param>
/// <param name="Base">Where what it is compared with begins, -1 if there is no comparison.</param>
internal sealed record Measured(TextSpan Noun, string Lead, int Base);

/// <summary>Reads the noun phrase before a quantity: 累计建设|5G室外基站|3.2万个, 用户规模|已达408万.</summary>
internal static class MeasuredNoun
{
    // See CountedNoun: the reach backwards is bounded for the same reason.
    private const int Longest = 80;

    /// <summary>Reads the measured noun.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where the clause begins or the quantity before ends.</param>
    /// <param name="at">Where the quantity begins.</param>
    /// <param name="expressions">The sentence's time expressions, in text order.</param>
    /// <param name="mentions">The article's names, which nothing cuts through.</param>
    /// <returns>The noun and its verbs.</returns>
    public static Measured Read(string text, int from, int at, PeriodList expressions, MentionIndex mentions)
    {
        var begin = Math.Max(from, at - Longest);
        from = AfterSince(text, begin, at);
        // 甲公司给|3万户居民: what follows a preposition is counted, not what stands before it.
        if (at > from && text[at - 1] is '给' or '向' or '替' && !Words.Holds(text, at - 1, at))
        {
            return new Measured(new TextSpan(at, 0), text[from..at], -1);
        }
        // 装机1.5亿千瓦，占全国新增装机的|76%: what the share is of stands behind 占, with all that belongs to it.
        if (IsShareOf(text, from, at))
        {
            return new Measured(new TextSpan(from, at - 1 - from), " ", -1);
        }
        // 现金分红不少于净利润的|60%: what bounds the share stands before what it is of.
        return BoundOfShare(text, from, at) is var bound and > 0
            ? Read(text, from, bound, expressions, mentions)
            : ReadPhrase(text, begin, from, at, expressions, mentions);
    }

    private static Measured ReadPhrase(
        string text,
        int begin,
        int from,
        int at,
        PeriodList expressions,
        MentionIndex mentions
    )
    {
        var (end, links) = MeasureLinks.Strip(text, from, BeforeOrigin(text, from, at), expressions);
        // 华为|增长10%: no verb ends inside a name.
        end = end > from && mentions.At(end) is { } name && name.Offset < end && name.End <= at ? name.End : end;
        (from, end) = end > from ? (from, end) : BeforeAfterwards(text, begin, from);
        var start = NounPlaces.After(text, NounStart.Find(text, from, end, expressions, mentions), end);
        start = Adverbials.After(text, start, end, expressions, mentions);
        start = NounPlaces.AfterSite(text, InsideMarks(text, start, end), end);
        var change = Change(text, start, end);
        from = change > 0 ? start + change - ChangeLength : from;
        start += change;
        var lead = text.AsSpan(from, start - from).ToString() + " " + links;
        var other = -1;
        if (ComparedWith.Find(text, from, start, end) is var compared and >= 0)
        {
            // 效率比传统方式|提升30%, 比前一周均价|下降3%: what follows 比 is the base, what stands before it the measure.
            other = ComparedWith.After(text, compared, at);
            var last = end;
            // 比去年|多|62元.
            lead = at > from && text[at - 1] is '多' or '少' ? $"{lead}{text[compared]}{text[at - 1]}" : lead;
            (end, _) = MeasureLinks.Strip(text, from, compared, expressions);
            start = compared > start ? Math.Min(start, end) : NounStart.Find(text, from, end, expressions, mentions);
            (start, end) = start < end ? (start, end) : ComparedWith.Measure(text, other, last);
        }
        // 由甲公司向乙公司|投资|2亿元: what is paid has no other name.
        if (Payments.LengthBefore(text, start, end) is var payment and > 0 && IsPaid(text, start, end))
        {
            return new Measured(new TextSpan(end - payment, payment), lead, other);
        }
        end = ShareCodes.Before(text, start, end);
        (start, end) = AroundEach(text, start, end, mentions);
        end = NounPlaces.Before(text, start, end);
        // 价格|仅为传统专线的|三分之一.
        end =
            at > from && text[at - 1] == '的' && Likening.IndexIn(text, start + 1, end) is > 0 and var likened
                ? likened
                : end;
        // 实现乡镇和|75%以上行政村网络覆盖: what is listed with the share's own noun.
        end = end == at && IsListed(text, start, end) ? start : end;
        start = AfterAdverbial(text, start, end, mentions);
        return new Measured(new TextSpan(start, end - start), lead, other);
    }

    // 通过光纤|一毫秒, 从开盘价|下跌3%: what a preposition leads is no measure. Where the measure begins behind it; the end if none does.
    private static int AfterAdverbial(string text, int start, int end, MentionIndex mentions)
    {
        if (start >= end || !(IsLed(text, start, end) || Origin.Begins(text, start, end)))
        {
            return start;
        }
        // 通过手机办理的|流量, 以现金分配的|利润: the preposition is an attribute's.
        if (
            (text[start] == '以' || text.AsSpan(start, end - start).StartsWith("通过"))
            && text.AsSpan(start, end - start).Contains('的')
            && MeasureWords.EndsWith(text, new TextSpan(start, end - start))
        )
        {
            return start;
        }
        // 以甲为代表的|付费用户: what stands for it is an attribute.
        if (
            text[start] == '以'
            && Standing.IndexIn(text, start, end) is >= 0 and var standing
            && standing + Standing.LengthAt(text, standing, end) is var noun
            && noun < end
        )
        {
            return noun;
        }
        return Done(text, start, end, mentions) is var done and > 0 ? done : end;
    }

    private static readonly WordTable Likening = new("仅为 只有 相当于 约为 仅是 仅相当于 不到");

    private static bool IsListed(string text, int start, int end) =>
        start < end && text[end - 1] is '和' or '与' or '及' && !Words.Holds(text, end - 1, end);

    private static bool IsShareOf(string text, int from, int at) =>
        at - from > ShortestShare
        && text[from] == '占'
        && text[at - 1] == '的'
        && text[from + 1] is not ('地' or '比' or '用' or '有' or '据' or '道')
        && text.AsSpan(from, at - from).IndexOfAny('，', '、') < 0;

    // Where the bound begins behind a measure; -1 if none does.
    private static int BoundOfShare(string text, int from, int at) =>
        at > from
        && text[at - 1] == '的'
        && Bounds.IndexIn(text, from, at) is var bound
        && bound > from
        && MeasureWords.EndsWith(text, new TextSpan(from, bound - from))
            ? bound
            : -1;

    private static readonly WordTable Bounds = new("不少于 不低于 不高于 不超过 不得少于 不得低于 不得高于 不得超过");
    private const int ShortestShare = 4;
    private static readonly WordTable Standing = new(
        "为代表的 为主的 为核心的 为重点的 为主体的 为主导的 为依托的 为首的"
    );

    // 甲站、乙站分别发送|旅客: who does it each is not what is counted; 甲、乙的产量|分别占全国|的70%: the share is the measure's.
    private static (int Start, int End) AroundEach(string text, int start, int end, MentionIndex mentions)
    {
        var each = text.AsSpan(start, Math.Max(0, end - start)).IndexOf("分别");
        var after = start + each + 2;
        if (each <= 0 || after >= end)
        {
            return (start, end);
        }
        var isMeasure = MeasureWords.EndsWith(text, new TextSpan(start, each));
        if (text[after] == '占')
        {
            return (start, isMeasure ? start + each : end);
        }
        var areNames = mentions.At(after - 3) is { } name && name.End == after - 2;
        return (!isMeasure && (areNames || end - after >= ShortestDone) ? after : start, end);
    }

    // A verb of two characters may be all there is.
    private const int ShortestDone = 3;

    // 向乙公司, but not in 方向|研发投入, 供给侧|投资.
    private static bool IsPaid(string text, int start, int end)
    {
        for (var at = start + 1; at < end; at++)
        {
            if (text[at] is '向' or '给' && !Words.Holds(text, at, end))
            {
                return true;
            }
        }
        return false;
    }

    // 通过门户网站发布|解读材料: the verb that ends the adverbial has what is counted as its object. 0 if there is none.
    private static int Done(string text, int start, int end, MentionIndex mentions)
    {
        for (var at = end - 2; at > start; at--)
        {
            if (
                Verbs.GoverningAt(text, at, end) is var verb and > 1
                && at + verb < end
                && !(mentions.At(at) is { } name && name.End > at + verb)
            )
            {
                return at + verb;
            }
        }
        return 0;
    }

    // 速率|由4G时代的375Mbps|提升到1Gbps: where a change sets out is no part of its measure.
    private static int BeforeOrigin(string text, int from, int at) =>
        Origin.Start(text, from, at) is var start and >= 0 ? start : at;

    // 平台上线以来|注册用户达300人: since when is no part of what is measured.
    private static int AfterSince(string text, int from, int at) =>
        text.AsSpan(from, at - from).LastIndexOf("以来") is var since and >= 0 ? from + since + 2
        : Afterwards.IndexIn(text, from, at) is var after and >= 0 ? AfterModal(text, after, at)
        : from;

    // 项目达产后可|年产电池50万件: when it will be so is no part of what is counted.
    private static int AfterModal(string text, int afterwards, int at)
    {
        var from = afterwards + Afterwards.LengthAt(text, afterwards, at);
        return from + Modals.LengthAt(text, from, at);
    }

    // 年发电量|投产后可达3亿千瓦时: where nothing stands behind it, the measure stands before it.
    private static (int From, int End) BeforeAfterwards(string text, int begin, int from) =>
        Afterwards.IndexIn(text, begin, from) is var after
        && after > begin
        && MeasureWords.EndsWith(text, new TextSpan(begin, after - begin))
            ? (begin, after)
            : (from, from);

    private static readonly WordTable Afterwards = new(
        "投产后 达产后 建成后 竣工后 完工后 投用后 投运后 建成投产后 全部投产后"
    );
    private static readonly WordTable Modals = new("可 将 能 预计 可实现 预计可 将可 预计可实现");

    private const int ChangeLength = 2;
    private static readonly WordTable ChangesOf = new("降低 提升 提高 减少 缩短 节省 节约 压缩 压降 缩减");
    private static readonly WordTable Upgrades = new("工程 项目 行动 改造 计划 专项");

    // 集中监控降低|运维成本65%: the verb takes the measure as its object, whatever does so stands before it. How far behind
    // the noun's beginning the measure begins; 0 where no verb takes it.
    private static int Change(string text, int start, int end)
    {
        for (var at = end - ChangeLength - 2; at > start; at--)
        {
            var after = at + ChangeLength;
            if (
                ChangesOf.LengthAt(text, at, end) == ChangeLength
                && MeasureWords.EndsWith(text, new TextSpan(after, end - after))
                && Upgrades.LengthAt(text, after, end) == 0
                && !text.AsSpan(at, end - at).Contains('的')
            )
            {
                return after - start;
            }
        }
        return 0;
    }

    // 甲省重申“|用地比例不低于30%, 建成区（|面积总计80平方公里: the quotation or bracket that holds the number holds its measure.
    private static int InsideMarks(string text, int start, int end)
    {
        var noun = text.AsSpan(start, Math.Max(0, end - start));
        var open = noun.LastIndexOfAny('“', '（', '(');
        return open >= 0 && open > noun.LastIndexOfAny('”', '）', ')') ? start + open + 1 : start;
    }

    /// <summary>What is done with money that has no other name.</summary>
    public static WordTable Payments { get; } =
        new("投资 出资 投入 增资 注资 融资 捐赠 捐款 借款 贷款 拨款 付款 支付 转账 拨付 补助 赔偿");

    // A preposition leads the phrase; in 利用率 its characters are a part of the noun.
    private static bool IsLed(string text, int start, int end) =>
        Prepositions.LengthAt(text, start, end) is var length and > 0
        && Compounds.LengthAt(text, start, end) == 0
        && (length > 1 || !Words.Holds(text, start, end))
        && !(start + length == end - 1 && text[end - 1] is '率' or '量' or '额');

    private static readonly WordTable Prepositions = new(
        "通过 在 以 经 按 依托 基于 借助 利用 运用 围绕 针对 面向 对于 每隔"
    );
}
