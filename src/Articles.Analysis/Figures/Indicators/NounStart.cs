using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Lexicon;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds where a measured noun begins: past time expressions, connectives and the verbs that govern it.</summary>
internal static class NounStart
{
    /// <summary>Where the noun begins in a phrase.</summary>
    public static int Find(string text, int from, int end, PeriodList expressions, MentionIndex mentions)
    {
        var start = SkipAll(text, from, end, expressions, mentions);
        var last = LastVerb(text, start, end, expressions);
        if (last > start && mentions.At(last) is { } name && name.Offset < last && name.End <= end)
        {
            last = start;
        }
        return last > start ? SkipAll(text, last, end, expressions, mentions) : start;
    }

    private static int SkipAll(string text, int start, int end, PeriodList expressions, MentionIndex mentions)
    {
        while (start < end)
        {
            if (mentions.At(start) is { } name && name.Offset == start && name.End - start >= 2)
            {
                return start;
            }
            var next =
                Math.Max(AfterLead(text, start, end), AfterCondition(text, start, end)) is var rest && rest > start
                    ? rest
                    : Skip(text, start, end, expressions);
            if (next == start)
            {
                break;
            }
            start = next;
        }
        return start;
    }

    private static int Skip(string text, int start, int end, PeriodList expressions)
    {
        if (expressions.At(start) is { } expression && expression.End <= end)
        {
            return AfterTime(text, expression.End, end);
        }
        if (AfterCompany(text, start, end) is var doing and > 0)
        {
            return doing;
        }
        var leading = Verbs.GoverningAt(text, start, end);
        var length = Math.Max(leading, Fillers.Heads.LengthAt(text, start, end));
        if (IsOfWord(text, start, length, end, expressions))
        {
            (leading, length) = (0, 0);
        }
        // 解决|率和满意率: the verb is the rate's.
        if (
            leading > 0
            && (IsOfNoun(text, start, start + leading, end) || TimeLead.IsBound(text, start + leading, end))
        )
        {
            return start;
        }
        // A verb that is all there is, or is followed by its own noun class (建设规模), is part of the noun.
        var isNominal =
            Nominal.LengthAt(text, start, end) == leading
            && (
                MeasureWords.Class.LengthBefore(text, start + length, end) > 0
                || MeasureWords.Class.LengthAt(text, start + length, end) > 1
            );
        if (
            leading > 0
            && (
                start + length >= end
                || isNominal
                || (
                    leading >= 2
                    && Sizes.LengthAt(text, start + length, end) == end - start - length
                    && Verbs.Strict.LengthAt(text, start, end) != leading
                )
            )
        )
        {
            return start;
        }
        // （市、区）773万人: a bracket explains the noun before it.
        if (text[start] is '（' or '(' && text.AsSpan(start, end - start).IndexOfAny('）', ')') is var close and > 0)
        {
            return start + close + 1;
        }
        // 建成后|年产值: the time is no part of the measure.
        var after = start + length;
        if (leading > 1 && after < end && text[after] == '后' && !WholeWords.Holds(text, after, end))
        {
            return after + 1;
        }
        return length > 0 ? after
            : text[start] is '、' or ' ' or '的' or '，' or '”' or '）' or '（' or '(' ? start + 1
            : start;
    }

    // What would be cut off begins a longer word.
    private static bool IsOfWord(string text, int start, int length, int end, PeriodList expressions) =>
        (length == 1 && (WholeWords.Holds(text, start, end) || IsBehindTime(text, start, end, expressions)))
        || Compounds.LengthAt(text, start, end) > length
        || (length > 0 && WholeWords.GoesOn(text, start, length, end));

    // 二季度|末|存款余额.
    private static int AfterTime(string text, int at, int end) =>
        at < end && text[at] == '末' && !WordBorder.BeginsWord(text, at, end) ? at + 1 : at;

    // 2012年|中秋节, 2024年|间作大豆: right behind a time 中 and 间 close it, or begin the next word.
    private static bool IsBehindTime(string text, int at, int end, PeriodList expressions) =>
        text[at] is '中' or '间' or '内'
        && at > 0
        && expressions.At(at - 1) is not null
        && WordBorder.BeginsWord(text, at, end);

    private static int AfterLead(string text, int start, int end) =>
        Math.Max(AfterRemoving(text, start, end), TimeLead.After(text, start, end));

    // 扣除特殊因素影响后|可比增长5%: what is left out is no part of what is measured.
    private static int AfterRemoving(string text, int start, int end) =>
        Removing.LengthAt(text, start, end) > 0
        && text.AsSpan(start, end - start).IndexOf('后') is var without
        && without > 0
            ? start + without + 1
            : start;

    private static readonly WordList Removing = new(
        "扣除特殊 扣除价格 扣除物价 扣除汇率 扣除季节 扣除留抵 剔除 扣减 还原"
    );

    // 每降低1度|可省电8%: by what the measure is reckoned is no part of it.
    private static int AfterCondition(string text, int start, int end) =>
        text[start] == '每'
        && Verbs.Changes.LengthAt(text, start + 1, end) is var verb and > 0
        && NumberReader.TryRead(text, start + 1 + verb, end, out var number)
        && UnitTable.At(text, number.End, end).Written.Length is var unit and > 0
            ? number.End + unit
            : 0;

    // 压减|率, 新增|量: the verb is the measure's.
    private static bool IsOfNoun(string text, int start, int after, int end) =>
        (end - after == 1 && "率量额数".Contains(text[end - 1]))
        || IsRateOf(text, after, end)
        || BeginsNoun(text, start, after, end);

    // 服务|站, 创新|型企业, 解决|方案供应商: one noun.
    private static bool BeginsNoun(string text, int start, int after, int end) =>
        after > start + 1
        && after < end
        && (
            text[after] == '型'
            || text.AsSpan(start, end - start).StartsWith("解决方案")
            || (
                after + 1 == end
                && Lexicon.Words.All.TryGetValue(text.AsSpan(start, end - start), out var word)
                && Lexicon.Words.Tag(word) is ['n', ..]
            )
        );

    // 公司拟|发行股票: who does it is not what is counted. 0 if the phrase does not begin so.
    private static int AfterCompany(string text, int start, int end)
    {
        var company = Companies.LengthAt(text, start, end);
        var adverb = company > 0 ? Doing.LengthAt(text, start + company, end) : 0;
        var at = start + company + adverb;
        // 公司|还款, 公司|共享单车: the adverb is a word's beginning.
        return
            adverb > 0
            && at < end
            && Lexicon.Words.All.LongestPrefix(text.AsSpan(start + company, end - start - company), out _) <= adverb
            ? at
            : 0;
    }

    private static readonly WordList Companies = new("公司 集团 该公司 本公司 我们 我司");
    private static readonly WordList Doing = new("力争 已 拟 将 还 已经 预计 计划 累计 目前 共 总共 今年");

    private static bool IsRateOf(string text, int at, int end) =>
        at + 1 < end && "率量额值".Contains(text[at]) && text[at + 1] is '和' or '、' or '与' or '及';

    private static int LastVerb(string text, int start, int end, PeriodList expressions)
    {
        for (var p = end - 2; p > start; p--)
        {
            if (expressions.At(p - 1) is { } expression && expression.End == p)
            {
                return p;
            }
            var length = Verbs.Strict.LengthAt(text, p, end);
            if (length >= 2 && p + length < end && !BeginsCompound(text, p, length, end))
            {
                var next = p + length - (WholeWords.Crosses(text, p + length, end) ? 1 : 0);
                // 建成后|年产值: the time is no part of the measure.
                var isAfter = next < end && text[next] == '后' && !WholeWords.Holds(text, next, end);
                return isAfter || (next < end && text[next] is '了' or '着' or '过') ? next + 1 : next;
            }
            // 公司还计划|投入: what a subject plans to do.
            if (Auxiliaries.LengthAt(text, p, end) is var auxiliary and > 0 && p + auxiliary < end)
            {
                return p + auxiliary;
            }
            // 开工 总投资: a headline's space parts its clauses, also behind a mark as wide as a character.
            if (text[p] == ' ' && text[p - 1] >= Ideographs.First && text[p + 1] >= Ideographs.First)
            {
                return p + 1;
            }
            if (text[p] is '了' or '着' or '使' or '令' or '让' or '将' or '把' && !WholeWords.Holds(text, p, end))
            {
                return p + 1;
            }
        }
        return start;
    }

    // 拥有|量, 录取|率: the verb is a noun's.
    private static bool BeginsCompound(string text, int at, int length, int end) =>
        (end - at - length == 1 && MeasureWords.Class.LengthBefore(text, at + length, end) > 0)
        || Compounds.LengthAt(text, at, end) > length
        || WholeWords.GoesOn(text, at, length, end);

    private static readonly WordList Auxiliaries = new("目标是 目标为 任务为 任务是 还计划 还将 已累计 总共 一共");

    // Verbs that stand as nouns before a measure: 生产效率, 运营成本.
    private static readonly WordList Nominal = new(
        "生产 运营 运行 管理 销售 投资 服务 建设 消费 创新 发展 应用 出口 进口 接待 改造 营业 使用 响应"
    );

    // With these a verb before them is a noun: 建设规模, 接待人数.
    private static readonly WordList Sizes = new(
        "率 数 量 额 值 规模 面积 里程 人数 户数 家数 次数 金额 周期 时长 时间 范围 总数 总量 总额"
    );
}
