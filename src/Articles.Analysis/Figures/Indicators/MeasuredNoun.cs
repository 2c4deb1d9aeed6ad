using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Reads the noun phrase before a quantity: 累计建设|5G室外基站|3.2万个, 用户规模|已达408万.</summary>
internal static class MeasuredNoun
{
    // See CountedNoun: the reach backwards is bounded for the same reason.
    private const int Longest = 80;

    private static readonly WordList Likening = new(
        "仅为 只有 相当于 约为 仅是 仅相当于 不到 不足 接近 逼近 几乎是 约是 大约是 大约为 降到 降至 减到 减至 缩至 缩短到 压缩到 压缩至 下降到 减少到"
    );

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
        from = Afterwards.After(text, begin, at);
        // 甲公司给|3万户居民: what follows a preposition is counted, not what stands before it.
        if (at > from && text[at - 1] is '给' or '向' or '替' && !WholeWords.Holds(text, at - 1, at))
        {
            return new Measured(new TextSpan(at, 0), text[from..at], -1);
        }
        // 装机1.5亿千瓦，占全国新增装机的|76%: what the share is of stands behind 占, with all that belongs to it.
        if (ShareBefore.IsLed(text, from, at))
        {
            return new Measured(new TextSpan(from, at - 1 - from), " ", -1);
        }
        // 现金分红不少于净利润的|60%: what bounds the share stands before what it is of.
        return ShareBefore.Bound(text, from, at) is var bound and > 0
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
        var origin = BeforeOrigin(text, from, at);
        var end = MeasureLinks.Strip(text, from, origin, expressions);
        var links = text.AsSpan(end, origin - end);
        // 华为|增长10%: no verb ends inside a name.
        end = end > from && mentions.At(end) is { } name && name.Offset < end && name.End <= at ? name.End : end;
        (from, end) = end > from ? (from, end) : Afterwards.Before(text, begin, from);
        var start = NounPlaces.After(text, NounStart.Find(text, from, end, expressions, mentions), end);
        start = Adverbials.After(text, start, end, expressions, mentions);
        start = NounPlaces.AfterSite(text, InsideMarks(text, start, end), end);
        var change = ChangedMeasure.Find(text, start, end);
        from = change > 0 ? start + change - ChangedMeasure.VerbLength : from;
        start += change;
        var lead = string.Concat(text.AsSpan(from, start - from), " ", links);
        var other = -1;
        if (ComparedWith.Find(text, from, start, end) is var compared and >= 0)
        {
            // 效率比传统方式|提升30%, 比前一周均价|下降3%: what follows 比 is the base, what stands before it the measure.
            other = ComparedWith.After(text, compared, at);
            var last = end;
            // 比去年|多|62元.
            lead = at > from && text[at - 1] is '多' or '少' ? $"{lead}{text[compared]}{text[at - 1]}" : lead;
            end = MeasureLinks.Strip(text, from, compared, expressions);
            start = compared > start ? Math.Min(start, end) : NounStart.Find(text, from, end, expressions, mentions);
            // 该产品|比传统产品|成本|降低30%: what has the measure stands before 比.
            var behind = ComparedWith.Measure(text, other, last);
            (start, end) =
                start < end
                && (behind.Start >= behind.End || MeasureWords.EndsWith(text, new TextSpan(start, end - start)))
                    ? (start, end)
                    : behind;
        }
        // 由甲公司向乙公司|投资|2亿元: what is paid has no other name.
        if (PaidSum.LengthAtEnd(text, start, end) is var payment and > 0)
        {
            return new Measured(new TextSpan(end - payment, payment), lead, other);
        }
        end = ShareCodes.Before(text, start, end);
        (start, end) = DistributedMeasure.Around(text, start, end, mentions);
        end = NounPlaces.Before(text, start, end);
        // 价格|仅为传统专线的|三分之一.
        end =
            at > from && text[at - 1] == '的' && Likening.IndexIn(text, start, end) is >= 0 and var likened
                ? likened
                : end;
        // 实现乡镇和|75%以上行政村网络覆盖: what is listed with the share's own noun.
        end = end == at && IsListed(text, start, end) ? start : end;
        start = Determiners.After(text, LedMeasure.After(text, start, end, mentions), end, mentions);
        end +=
            end == at ? 0
            : Pulls.IsIn(text, start, end) ? Growth.LengthAt(text, end, at)
            : 0;
        return new Measured(new TextSpan(start, end - start), lead, other);
    }

    // 拉动全省|增长5个百分点: what is done to the whole is its growth.
    private static readonly WordList Pulls = new("拉动 带动 推动");
    private static readonly WordList Growth = new("增长 增速 上升 回升");

    private static bool IsListed(string text, int start, int end) =>
        start < end && text[end - 1] is '和' or '与' or '及' && !WholeWords.Holds(text, end - 1, end);

    // 速率|由4G时代的375Mbps|提升到1Gbps: where a change sets out is no part of its measure.
    private static int BeforeOrigin(string text, int from, int at) =>
        Origin.Start(text, from, at) is var start and >= 0 ? start : at;

    // 甲省重申“|用地比例不低于30%, 建成区（|面积总计80平方公里: the quotation or bracket that holds the number holds its measure.
    private static int InsideMarks(string text, int start, int end)
    {
        var noun = text.AsSpan(start, Math.Max(0, end - start));
        var open = noun.LastIndexOfAny('“', '（', '(');
        // （记者张某）一年赔付|1000亿元: a bracket that opened before.
        if (open < 0 && noun.IndexOf('）') is >= 0 and var close && close + 2 < noun.Length)
        {
            return start + close + 1;
        }
        return open >= 0 && open > noun.LastIndexOfAny('”', '）', ')') ? start + open + 1 : start;
    }
}
