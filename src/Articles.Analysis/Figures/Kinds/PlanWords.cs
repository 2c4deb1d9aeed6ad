using System.Buffers;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells whether a plan word governs a quantity (将, 计划, 要), or a word that it is done (已, 了).</summary>
internal sealed class PlanWords(string text, MentionIndex mentions)
{
    // How far back a plan word or a perfect counts: bounded so that a sentence without end stays linear.
    private const int Reach = 120;

    private static readonly WordList Plans = new(
        """
        任务为 任务是 计划 准备 力争 预计 预期 拟 争取 确保 目标是 目标为 目标值 目标： 主要目标 发展目标 规划年产 规划月产能 规划产能 规划年产能 着力 谋划 打算 有望 即将 旨在 到时 届时 未来三年 未来五年 未来3年 未来5年 未来十年 未来10年 未来两年 估季增 估年增 估月增 估季减 估年减 估月减 估达 估将 今后五年 今后三年 望 将会 将包括 将包含 预算 拟建 力求 原则上 要求 不得 必须 应当 承诺 约定 应于 应在 预测明年 预测今年 预测全年 预测未来 预测下半年 预测年底 预测到20 预测202 预测203
        """
    );

    private static readonly WordList Goals = new("目标 计划");

    /// <summary>Whether a plan word governs a quantity.</summary>
    public bool IsPlanned(ClauseFigures clause, in Quantity quantity) =>
        Planned(clause, quantity)
        || ListsTargets(clause.Sentence.Offset, clause.Part.Offset)
        || IsProvided(clause, quantity);

    // 方案提出，…: what a plan provides for is to come, unless the clause says that it is done.
    private bool IsProvided(ClauseFigures clause, in Quantity quantity) =>
        Provisions.In(text, clause.Sentence.Offset, Math.Min(clause.Sentence.End, quantity.Offset)) >= 0
        && !IsDone(clause, quantity);

    /// <summary>Whether the clause says before a quantity that it is done.</summary>
    public bool IsDone(ClauseFigures clause, in Quantity quantity)
    {
        var start = Math.Max(clause.Span.Offset, quantity.Offset - Reach);
        return DoneWords.Are(text, start, quantity.Offset) || DoneWords.NameExisting(text, start, quantity.Offset);
    }

    // A plan word counts in the part of the sentence before the number, without what is done in between.
    private bool Planned(ClauseFigures clause, in Quantity quantity)
    {
        var at = quantity.NumberOffset;
        var start = AfterSpeech(Math.Max(clause.Part.Offset, at - Reach), at);
        for (var p = LastTelling(start, at); p >= start; p = LastTelling(start, p))
        {
            if (Upcoming.Describes(text, clause.Span.Offset, p, quantity.Offset))
            {
                continue;
            }
            // 拟在现有基础上新增3条: what a plan builds on; a plan of an earlier clause doesn't reach past it.
            if (DoneWords.IsExisting(text, start, p, at))
            {
                start = Math.Max(start, start + text.AsSpan(start, p - start).LastIndexOf('，'));
                continue;
            }
            if (
                Present.LengthAt(text, p, at) > 0
                || UnderWay.Is(text, p, at)
                || text[p] is '已' or '曾'
                || (text[p] == '了' && p + 1 < text.Length && text[p + 1] is not '解' && !UnderWay.IsLaidOut(text, p))
            )
            {
                return false;
            }
            if (
                (
                    Plans.LengthAt(text, p, at) is var plan
                    && plan > 0
                    && !NotPlans.Are(text, mentions, p, at)
                    && !IsOfFigureBefore(p + plan, quantity)
                    && !IsComparedWith(p, p + plan)
                    && !(Promises.Is(text, p) && !Promises.Hold(text, clause, p, at))
                )
                || (text[p] == '将' && mentions.At(p + 1) is null && WillWord.Is(text, p, at))
                || GoalWord.Is(text, p, at)
                || (text[p] == '要' && MustWord.Is(text, p, quantity))
                || Proposals.Are(text, p, at)
                || Prospects.Are(text, p, at)
                || (text[p] == '了' && UnderWay.IsLaidOut(text, p))
            )
            {
                return true;
            }
        }
        return false;
    }

    // 低于预期的223亿美元，同比下降9%: the amount that was expected stands right behind.
    private bool IsOfFigureBefore(int at, in Quantity quantity) =>
        at + 1 < quantity.Offset && text[at] == '的' && Numerals.Begins(text[at + 1]);

    // 比计划提前四个月, 超预期0.2个百分点: how far from what was planned something is. 低于预期的223亿 is what was expected.
    private bool IsComparedWith(int p, int after) =>
        text[after] != '的' && Comparing.LengthBefore(text, Math.Max(0, p - LongestComparing), p) > 0;

    private static readonly WordList Comparing = new(
        "比 较 比原 较原 比原先 较原先 超 超出 高于 低于 好于 差于 优于 快于 慢于 早于 晚于"
    );
    private const int LongestComparing = 4;

    // “…，确保到位。”局长介绍，…: what was said before tells nothing of what its speaker goes on with.
    private int AfterSpeech(int start, int end)
    {
        var close = text.AsSpan(start, end - start).LastIndexOf('”');
        return close > 0 && text[start + close - 1] is '。' or '！' or '？' ? start + close + 1 : start;
    }

    private int LastTelling(int start, int end) =>
        start < end && text.AsSpan(start, end - start).LastIndexOfAny(Telling) is >= 0 and var last ? start + last : -1;

    private static readonly WordList Present = new(
        "前值 目前有 目前共有 目前拥有 目前已 现在有 现在已 现在差不多有 现共有"
    );

    // What any of these begins with, and 即将: all other characters tell nothing of a plan.
    private static readonly SearchValues<char> Telling = SearchValues.Create([
        .. "已曾了将要即",
        .. DoneWords.Existing.Words.Select(static x => x[0]),
        .. Present.Words.Select(static x => x[0]),
        .. UnderWay.Words.Select(static x => x[0]),
        .. Plans.Words.Select(static x => x[0]),
        '目',
        .. Proposals.Words.Select(static x => x[0]),
        .. Prospects.Words.Select(static x => x[0]),
    ]);

    // 主要预期目标是：甲增长5%；乙控制在3%以内: what leads the list leads every part of it.
    private bool ListsTargets(int start, int part)
    {
        var end = Math.Min(part, start + Reach);
        for (var p = start + 1; p < end; p++)
        {
            if (text[p] == '：')
            {
                return Goals.IsIn(text, Math.Max(start, p - 8), p);
            }
        }
        return false;
    }
}
