using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Kinds;

/// <summary>Tells plan words that plan nothing: they are part of a longer word or a name, or tell what for, or the whole of a share.</summary>
internal static class NotPlans
{
    private const int LongestPlanned = 5;
    private const int PlanLength = 2;
    private const int LongestWhole = 12;

    private static readonly WordList Phrases = new(
        "计划生育 计划单列 目标是否 谋划的 谋划出 预计算 预算执行 预算收入 预算支出 财政预算 公共预算 预算内 《 》 确保了 希望 望远镜 减值准备 损失准备 跌价准备 坏账准备 风险准备 准备余额 准备计提 存款准备 盼望 威望 名望 声望 准备金 预期寿命 期望 完成预算 调整预算 预算的 预算数 年初预算 比预算 预算完成 变动预算 预算为 预算金额 预算总额 预算价 预算控制 采购预算 项目预算 预算单价 争取到位 争取到了 争取上级 争取资金 争取中央 争取省级 争取国家 争取项目 争取专项 争取政策 争取各类 模拟 虚拟 预计目前 预计当前 优于目标值 低于目标值 高于目标值 超过目标值 超目标值 比拟 草拟 行动计划 增效计划 培养计划 人才计划 双高计划 科技计划 相应 反应 响应 供应 适应 效应 对应 感应 承诺书 承诺函 承诺人 承诺制 承诺的 承诺了 承诺事项 承诺资金 承诺项目 承诺投资 政策承诺 履行承诺 兑现承诺 信守承诺 恪守承诺 践行承诺 作出承诺 做出承诺 服务承诺 信用承诺 质量承诺 社会承诺 交付承诺 业绩承诺 告知承诺 公开承诺 约定的 约定了 专项计划 支持计划 帮扶计划 培育计划 资助计划 奖励计划 合作计划 五年计划 年度计划 相关要求 有关要求 各项要求 工作要求 按要求 要求的 的要求 生产计划 教学计划 太空计划 探月计划"
    );

    /// <summary>Whether the plan word at a place plans nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The article's names.</param>
    /// <param name="p">Where the word is.</param>
    /// <param name="at">Where the number is.</param>
    public static bool Are(string text, MentionIndex mentions, int p, int at)
    {
        for (var start = Math.Max(0, p - 3); start <= p; start++)
        {
            if (start + Phrases.LengthAt(text, start, Math.Min(text.Length, at + 2)) > p)
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
        if (text[p] == '计' && IsWhole(text, p))
        {
            return true;
        }
        // “倍增计划”企业: a name holds the word.
        return p + 2 < text.Length && text[p + 2] is '》' or '”' or '」' or '』' || mentions.At(p) is not null;
    }

    private static bool IsWhole(string text, int plan)
    {
        var from = Math.Max(0, plan - LongestWhole);
        var before = text.AsSpan(from, plan - from);
        var share = before.LastIndexOf('占');
        return IsShareAt(text, plan + PlanLength)
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
    private static bool IsShareAt(string text, int at)
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
}
