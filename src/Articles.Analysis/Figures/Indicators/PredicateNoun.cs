using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Names a figure by what is done or by its label, where no noun stands beside it.</summary>
internal static class PredicateNoun
{
    private const int LongestLabel = 16;

    /// <summary>万余人次参与 counts 参与人次; 68人获得表彰 counts those.</summary>
    public static Indicator? OfPeople(
        string text,
        in Quantity quantity,
        int start,
        int next,
        Measured before,
        string carried
    )
    {
        var at = quantity.End;
        while (Already.LengthAt(text, at, next) is var adverb and > 0)
        {
            at += adverb;
        }
        // 12人达成意向、|5人现场签约: the mark ends what is told of the first.
        var stop = next > at && text[next - 1] == '、' ? next - 1 : next;
        var verb = Length(text, at, stop);
        var isWhole = stop - at is >= 2 and <= 8;
        if (verb >= 2 || (verb == 1 && isWhole && text[at] is '需' or '被' or '获' or '因'))
        {
            // 3人|获救: a verb of one character is only a word's beginning.
            var word =
                isWhole && (stop - at > 2 || verb == 1)
                    ? text[at..stop]
                    : string.Concat(text.AsSpan(at, verb), quantity.Unit.Written);
            return new Indicator(word, start, isWhole ? next : at + verb, before.Lead);
        }
        return carried.Length > 0
            ? null
            : new Indicator(LastVerb(before.Lead) + quantity.Unit.Written, start, quantity.End, before.Lead);
    }

    /// <summary>死亡|20例, 5月交付|8630台: the verb right before a count names what it counts, and nothing before it; empty if there is none.</summary>
    public static TextSpan OfOutcome(string text, int start, in Quantity quantity)
    {
        var length = quantity.Unit.Written switch
        {
            "例" => Outcomes.LengthBefore(text, start, quantity.Offset),
            "辆" or "台" => Deliveries.LengthBefore(text, start, quantity.Offset),
            _ => 0,
        };
        var before = quantity.Offset - length - 1;
        return length > 0 && (before < start || !char.IsLetter(text[before]) || text[before] is '月' or '年' or '日')
            ? new TextSpan(quantity.Offset - length, length)
            : default;
    }

    private static readonly WordList Outcomes = new("死亡 治愈 有效 显效 无效 好转 确诊 累计确诊 复发 新增 出院 痊愈");
    private static readonly WordList Deliveries = new("交付 累计交付 交付新车 销售 出口 批发 零售 上险 售出");

    /// <summary>营业收入：100亿元: a label before the colon.</summary>
    public static TextSpan Label(string text, ClauseFigures clause)
    {
        var end = clause.Span.Offset;
        while (end > clause.Sentence.Offset && text[end - 1] is '：' or ':' or ' ')
        {
            end--;
        }
        // 营业收入（亿元）：120.5.
        end = UnitLabel.Open(text, clause.Sentence.Offset, end) is >= 0 and var open ? open : end;
        var start = end;
        while (
            start > clause.Sentence.Offset
            && end - start < LongestLabel
            && text[start - 1] is not ('，' or '；' or '：' or '、' or '。' or '）' or '”')
        )
        {
            start--;
        }
        return end - start < LongestLabel ? new TextSpan(start, end - start) : new TextSpan(end, 0);
    }

    /// <summary>甲省117人|遇难: what befell people is what is counted, wherever they are; empty if nothing did.</summary>
    public static TextSpan OfCasualties(string text, in Quantity quantity, int end) =>
        quantity.Unit.Written == "人"
        && quantity.End + Manners.LengthAt(text, quantity.End, end) is var at
        && Casualties.LengthAt(text, at, end) is var length and > 0
            ? new TextSpan(at, length)
            : default;

    // 2人|当场|死亡, 3人|经抢救无效|死亡.
    private static readonly WordList Manners = new(
        "当场 不幸 经抢救无效 抢救无效 因伤势过重 因抢救无效 不同程度 全部 已 均 先后 不治"
    );

    /// <summary>处10万元以上50万元以下|罚款: what is paid; empty if it isn't said.</summary>
    public static TextSpan OfPenalty(string text, in Quantity quantity, int end) =>
        (quantity.Unit.Kind is UnitKind.Money or UnitKind.Multiple)
        && Penalties.LengthAt(text, quantity.End, end) is var length and > 0
            ? new TextSpan(quantity.End, length)
        : quantity.Unit.Kind == UnitKind.Calendar && Terms.LengthAt(text, quantity.End, end) is var term and > 0
            ? new TextSpan(quantity.End, term)
        : default;

    /// <summary>对甲公司|罚款|5万元, 甲公司被罚5万元: what is paid, without who does; empty if it isn't said.</summary>
    public static TextSpan OfFine(string text, int start, in Quantity quantity)
    {
        var length = quantity.Unit.Kind == UnitKind.Money ? Fines.LengthBefore(text, start, quantity.Offset) : 0;
        var at = quantity.Offset - length;
        return length > 0 && Fining.IsIn(text, start, quantity.Offset) ? new TextSpan(at, length) : default;
    }

    private static readonly WordList Fines = new("罚款 罚金 被罚 罚没");
    private static readonly WordList Fining = new("对 被 处 作出 开出 给予");

    private static readonly WordList Penalties = new("罚款 罚金 的罚款 的罚金");
    private static readonly WordList Terms = new("有期徒刑");

    private static readonly WordList Casualties = new(
        "遇难 死亡 身亡 受伤 失踪 遇险 被困 失联 轻伤 重伤 获救 伤亡 感染 中毒 溺亡"
    );

    /// <summary>How long the verb or adverb is that begins at a place; 0 if there is none.</summary>
    public static int Length(string text, int at, int end) =>
        Math.Max(Verbs.Transitives.LengthAt(text, at, end), Verbs.Particles.LengthAt(text, at, end));

    /// <summary>一毫秒|接入智算中心: the measure is of what is done.</summary>
    public static TextSpan Action(string text, int at, int next) =>
        Length(text, at, next) >= 2 && Verbs.Changes.LengthAt(text, at, next) == 0 && next - at <= 24
            ? new TextSpan(at, next - at)
            : new TextSpan(at, 0);

    /// <summary>扩容一次|需要两周: what takes the time; empty where that isn't said.</summary>
    public static TextSpan Needing(string text, int start, in Quantity quantity)
    {
        var end = quantity.Offset;
        var verb = Needs.LengthBefore(text, start, end);
        if (quantity.Unit.Kind is not (UnitKind.Time or UnitKind.Calendar) || verb == 0)
        {
            return default;
        }
        end -= verb;
        while (Habits.LengthBefore(text, start, end) is var habit and > 0)
        {
            end -= habit;
        }
        while (Occasions.LengthAt(text, start, end) is var occasion and > 0)
        {
            start += occasion;
        }
        return end - start is > 1 and <= LongestNeed && MeasureWords.Length(text[start..end]) == 0
            ? new TextSpan(start, end - start)
            : default;
    }

    private const int LongestNeed = 12;
    private static readonly WordList Needs = new(
        "需要 需 要花 要花费 花费 花 耗时 耗费 用时 只需 仅需 只要 只需要 仅需要"
    );
    private static readonly WordList Habits = new("通常 一般 往往 大约 仅 只 就 至少 平均 一次 也 都 大概 还 才");
    private static readonly WordList Occasions = new(
        "每次 每一次 一次 完成 过去 以前 原来 如今 现在 而 则 以往 原先 此前"
    );

    private static readonly WordList Already = new("已 已经 均 均已 都 都已 全部 现场 当场 当天 先后");

    private static string LastVerb(string lead) => lead.Trim().Split(' ')[0] is { Length: 2 } verb ? verb : "";
}
