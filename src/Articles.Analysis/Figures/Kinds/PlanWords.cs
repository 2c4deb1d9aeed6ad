using System.Buffers;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells whether a plan word governs a quantity (将, 计划, 要), or a word that it is done (已, 了).</summary>
internal sealed class PlanWords(string text, MentionIndex mentions)
{
    // How far back a plan word or a perfect counts: bounded so that a sentence without end stays linear.
    private const int Reach = 120;

    private static readonly WordTable Plans = new(
        """
        任务为 任务是 计划 准备 力争 预计 预期 拟 争取 确保 目标是 目标为 目标值 目标： 主要目标 发展目标 规划年产 规划月产能 规划产能 规划年产能 着力 谋划 打算 有望 即将 旨在 到时 届时 未来三年 未来五年 未来3年 未来5年 未来十年 未来10年 未来两年 估季增 估年增 估月增 估季减 估年减 估月减 估达 估将 今后五年 今后三年 望 将会 将包括 将包含 预算 拟建 力求 原则上 要求 不得 必须 应当 承诺 约定 应于 应在 预测明年 预测今年 预测全年 预测未来 预测下半年 预测年底 预测到20 预测202 预测203
        """
    );

    private static readonly WordTable PlanPhrases = new(
        "计划生育 计划单列 目标是否 谋划的 谋划出 预计算 预算执行 预算收入 预算支出 财政预算 公共预算 预算内 《 》 确保了 希望 望远镜 减值准备 损失准备 跌价准备 坏账准备 风险准备 准备余额 准备计提 存款准备 盼望 威望 名望 声望 准备金 预期寿命 期望 完成预算 调整预算 预算的 预算数 年初预算 比预算 预算完成 变动预算 预算为 预算金额 预算总额 预算价 预算控制 采购预算 项目预算 预算单价 争取到位 争取到了 争取上级 争取资金 争取中央 争取省级 争取国家 争取项目 争取专项 争取政策 争取各类 模拟 虚拟 预计目前 预计当前 优于目标值 低于目标值 高于目标值 超过目标值 超目标值 比拟 草拟 行动计划 增效计划 培养计划 人才计划 双高计划 科技计划 相应 反应 响应 供应 适应 效应 对应 感应 承诺书 承诺函 承诺人 承诺制 承诺的 承诺了 承诺事项 承诺资金 承诺项目 承诺投资 政策承诺 履行承诺 兑现承诺 信守承诺 恪守承诺 践行承诺 作出承诺 做出承诺 服务承诺 信用承诺 质量承诺 社会承诺 交付承诺 业绩承诺 告知承诺 公开承诺 约定的 约定了 专项计划 支持计划 帮扶计划 培育计划 资助计划 奖励计划 合作计划 五年计划 年度计划 相关要求 有关要求 各项要求 工作要求 按要求 要求的 的要求 生产计划 教学计划 太空计划 探月计划"
    );

    private static readonly WordTable Goals = new("目标 计划");

    /// <summary>What says that something is done.</summary>
    public static WordTable Done { get; } = new("已 了 累计 截至 过 曾 实际 共有 目前");

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
        if (IsDone(start, quantity.Offset))
        {
            return true;
        }
        var at = Existing.IndexIn(text, start, quantity.Offset);
        while (at >= 0 && !IsExisting(start, at, quantity.Offset))
        {
            at = Existing.IndexIn(text, at + 1, quantity.Offset);
        }
        return at >= 0;
    }

    // 现有 as a word, not in 实现|有效.
    private bool IsExisting(int start, int at, int end) =>
        Existing.LengthAt(text, at, end) > 0 && !(at > start && UndatedTimes.IsWordEnd(text, at));

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
            if (IsExisting(start, p, at))
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
                    && !Other(p, at)
                    && !IsOfFigureBefore(p + plan, quantity)
                    && !IsComparedWith(p, p + plan)
                    && !(IsPromise(p) && !Promises(clause, p, at))
                )
                || (text[p] == '将' && mentions.At(p + 1) is null && WillWord.Is(text, p, at))
                || GoalWord.Is(text, p, at)
                || (text[p] == '要' && MustWord.Is(text, p, quantity))
                || IsProposed(p, at)
                || IsProspect(p, at)
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

    private static readonly WordTable Comparing = new(
        "比 较 比原 较原 比原先 较原先 超 超出 高于 低于 好于 差于 优于 快于 慢于 早于 晚于"
    );
    private const int LongestComparing = 4;

    private bool IsPromise(int p) => text[p] is '承' or '约';

    // 公司承诺三年利润不低于6亿元, 公司承诺，…: what is promised stands in the same clause or right behind the comma. 根据合同约定 tells
    // by what a thing is so.
    private bool Promises(ClauseFigures clause, int p, int at) =>
        (p >= clause.Span.Offset || (text[p + PlanLength] is '，' or '：' && clause.Span.Offset == p + PlanLength + 1))
        && text.AsSpan(p, at - p).IndexOfAny('）', ')') < 0
        && !Sources.IsIn(text, Math.Max(clause.Part.Offset, p - LongestWhole), p);

    private static readonly WordTable Sources = new("根据 按照 依照 依据 按 （ 超出 完成");

    // “…，确保到位。”局长介绍，…: what was said before tells nothing of what its speaker goes on with.
    private int AfterSpeech(int start, int end)
    {
        var close = text.AsSpan(start, end - start).LastIndexOf('”');
        return close > 0 && text[start + close - 1] is '。' or '！' or '？' ? start + close + 1 : start;
    }

    private int LastTelling(int start, int end) =>
        start < end && text.AsSpan(start, end - start).LastIndexOfAny(Telling) is >= 0 and var last ? start + last : -1;

    private static readonly WordTable Existing = new("现有");
    private static readonly WordTable Present = new(
        "前值 目前有 目前共有 目前拥有 目前已 现在有 现在已 现在差不多有 现共有"
    );

    // 甲市提出占比稳定在三成: what is proposed to be reached is a target.
    private bool IsProposed(int p, int at) =>
        Proposing.LengthAt(text, p, at) is var length and > 0
        && p + length < at
        && text[p + length] is not ('了' or '的')
        && Reaching.IsIn(text, p + length, at);

    // 全部投产后可实现收入60亿元: what comes of a thing once it is built.
    private bool IsProspect(int p, int at) =>
        Prospects.LengthAt(text, p, at) is var length and > 0
        && Yields.IsIn(text, p + length, at)
        && !IsDone(p + length, at);

    // 过 of a verb that is done; 超过 and 通过 tell nothing of that.
    private bool IsDone(int from, int at)
    {
        for (var p = Done.IndexIn(text, from, at); p >= 0; p = Done.IndexIn(text, p + 1, at))
        {
            if (!(text[p] == '过' && p > 0 && text[p - 1] is '超' or '通' or '经' or '渡'))
            {
                return true;
            }
        }
        return false;
    }

    private static readonly WordTable Prospects = new(
        "投产后 达产后 建成后 竣工后 完工后 达效后 落成后 通航后 通车后 投用后 投运后 建成投产后 建成通航后 建成通车后 建成投用后 建成投运后"
    );
    private static readonly WordTable Yields = new(
        "可 能 年产 年销售 年均 年产值 年应税 年营业 年纳税 年税收 年可 年上缴 年新增"
    );

    private static readonly WordTable Proposing = new("提出 重申 明确");
    private static readonly WordTable Reaching = new(
        "达 达到 稳定在 超过 突破 控制在 保持在 提高到 提升到 提高至 提升至 不低于 不少于 不超过 降至 降到 增至"
    );

    // What any of these begins with, and 即将: all other characters tell nothing of a plan.
    private static readonly SearchValues<char> Telling = SearchValues.Create([
        .. "已曾了将要即",
        .. Existing.Words.Select(static x => x[0]),
        .. Present.Words.Select(static x => x[0]),
        .. UnderWay.Words.Select(static x => x[0]),
        .. Plans.Words.Select(static x => x[0]),
        '目',
        .. Proposing.Words.Select(static x => x[0]),
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

    private bool Other(int p, int at)
    {
        for (var start = Math.Max(0, p - 3); start <= p; start++)
        {
            if (start + PlanPhrases.LengthAt(text, start, Math.Min(text.Length, at + 2)) > p)
            {
                return true;
            }
        }
        // 为确保供电，投入200人: what for, not how many.
        if (
            text[p] is '确' or '争'
            && p > 0
            && (text[p - 1] is '为' or '以' || (text[p - 1] == '了' && p > 1 && text[p - 2] == '为'))
            && text.AsSpan(p, at - p).Contains('，')
        )
        {
            return true;
        }
        if (Requests.IsFollowed(text, p))
        {
            return true;
        }
        // 占全市改造计划约60%, 为全年计划的51%: the whole that it is a share of.
        if (text[p] == '计' && IsWhole(p))
        {
            return true;
        }
        // “倍增计划”企业: a name holds the word.
        return p + 2 < text.Length && text[p + 2] is '》' or '”' or '」' or '』' || mentions.At(p) is not null;
    }

    private bool IsWhole(int plan)
    {
        var from = Math.Max(0, plan - LongestWhole);
        var before = text.AsSpan(from, plan - from);
        var share = before.LastIndexOf('占');
        return IsShareAt(plan + PlanLength)
            && (
                before.EndsWith("全年")
                || before.EndsWith("年度")
                || before.EndsWith("完成")
                || (
                    share > before.LastIndexOfAny('，', '；', '。')
                    && text[from + share + 1] is not ('地' or '有' or '比' or '据' or '领' or '用')
                )
            );
    }

    // 的51.2%, 约60%.
    private bool IsShareAt(int at)
    {
        // 计划|投资|的80%.
        var of = text.AsSpan(at, Math.Min(LongestPlanned, text.Length - at)).IndexOf('的');
        at += Math.Max(0, of);
        while (at < text.Length && (text[at] is '的' or '约' or '近' or '超' or '.' || char.IsAsciiDigit(text[at])))
        {
            at++;
        }
        return at < text.Length && text[at] is '%' or '％' && char.IsAsciiDigit(text[at - 1]);
    }

    private const int LongestPlanned = 5;
    private const int PlanLength = 2;
    private const int LongestWhole = 12;
}
