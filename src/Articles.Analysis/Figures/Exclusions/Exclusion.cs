using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells which numbers are no figures.</summary>
internal static class Exclusion
{
    // What a number is part of when one of these goes right before it.
    private static readonly WordList Ordinal = new(
        "第 首 No. NO. № 前 每 某 编号 代码 证号 文号 热线 电话 拨打 邮编 股票代码 证券代码 统一"
    );

    private static readonly WordList Calls = new("电话 热线");
    private static readonly WordList Words = new("其 之 统 唯 专 单 同 上 另 任 逐 如 万 不");

    // What a number is part of when one of these goes right after it.
    private static readonly WordList Labels = new(
        """
        大 化 型 方面 周岁生日 级 线 流 位数 中全会 届 位一体 代 强 维 方 网 链 体系 新 等奖 类 期 号 路 版 院 甲 星 权 农 老 好 小 优 高 低 防 治 严 实 清 改 创 查 优化 业一策 字方针 项规定 个自信 个意识 个维护 个确立 个确保 个到位 个坚持 个聚焦 个着力 个强化 个统筹 个杜绝 个严禁 个不准 个必须 个注重 个突出 个不放过 个不动摇 个代表 个务必 个大局 个百年 个毫不动摇 个面向 个全面 个结合 个统一 个相结合 个凡是 个中心 个转变 手抓 个阶段性 分法 元化 元材料 元前驱 元锂 元正极 元电池 元体系 元结构 元论 元聚合 心二意 部曲 角债 边形 角形 步走 维码 极管 氧化碳 甲双氧 个小巨人 季度 年级 月份 点钟 时许 点整 周岁 层次 次元 胎 孩 婚 手房 手车 产业 二三产业 五规划 届 军 市场 股 条例 单元 家人 家之言 家亲 边 定 旦 样 致 直 般 切 些 起 旁 味 向 再 贯 度 举 同 律 带 路 系列 体 站式 流 线 方 刻 并 共 把手 直以来 卡通 码通 网通办 网统管 件事 张图 张网 块屏 业务 公里长廊 小时服务 小时热线
        """
    );

    /// <summary>Whether a quantity is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="clause">Its clause.</param>
    /// <returns>True for ordinals, names, labels, articles, service hours and the like.</returns>
    public static bool Applies(string text, in Quantity quantity, TextSpan clause) =>
        NameNumbers.IsClass(text, quantity, clause)
        || NameNumbers.IsAllAround(text, quantity, clause)
        || Scopes.IsRanked(text, quantity, clause)
        || Scopes.IsPlace(text, quantity, clause)
        || Scopes.IsClass(quantity)
        || NameNumbers.IsPartOfName(text, quantity, clause)
        || IsOrdinalOrLabel(text, quantity, clause)
        || IsVague(text, quantity, clause)
        || IsIncluded(text, quantity, clause)
        || IsLast(text, quantity, clause)
        || IsDivisor(text, quantity, clause)
        || IsCondition(text, quantity, clause)
        || MatchMinutes.Is(text, quantity, clause)
        || UnitLabels.Is(text, quantity, clause)
        || Uncounted.Is(text, quantity, clause)
        || Times.IsClock(text, quantity, clause)
        || Times.IsCalendar(text, quantity, clause);

    // 不超过3亿元（含3亿元）: whether the bound itself is meant.
    private static bool IsIncluded(string text, in Quantity q, TextSpan clause) =>
        q.Offset - 2 >= clause.Offset
        && text[q.Offset - 1] == '含'
        && text[q.Offset - 2] is '（' or '('
        && q.End < text.Length
        && text[q.End] is '）' or ')';

    // 投资增速后|三名: those at the end of a ranking.
    private static bool IsLast(string text, in Quantity q, TextSpan clause) =>
        q.Unit.Written is "名" or "位"
        && q.NumberOffset - 1 > clause.Offset
        && text[q.NumberOffset - 1] is '后' or '末'
        && Ranked.LengthBefore(text, clause.Offset, q.NumberOffset - 1) > 0;

    private static readonly WordList Ranked = new(
        "增速 率 排名 得分 总分 成绩 指数 增幅 降幅 全省 全国 全市 全县 评比"
    );

    // 每50公斤|127元: what the amount behind it is for.
    private static bool IsDivisor(string text, in Quantity q, TextSpan clause) =>
        q.Unit.Kind == UnitKind.Measure
        && q.NumberOffset > clause.Offset
        && text[q.NumberOffset - 1] == '每'
        && q.End < clause.End
        && char.IsAsciiDigit(text[q.End]);

    // 每降低1度|可省电8%, 每增加1人|补贴200元: by what the figure behind it is reckoned. 每升7.8元 is a price.
    private static bool IsCondition(string text, in Quantity q, TextSpan clause) =>
        Verbs.Changes.LengthBefore(text, clause.Offset, q.Offset) is var verb and > 0
        && q.Offset - verb > clause.Offset
        && text[q.Offset - verb - 1] == '每'
        && !(verb == 1 && q.Unit.Kind == UnitKind.Money);

    private static bool IsOrdinalOrLabel(string text, in Quantity q, TextSpan clause)
    {
        var before = Ordinal.LengthBefore(text, clause.Offset, q.NumberOffset);
        // 统一, 另一, 上一, 其二: the numeral is part of the word; in 系统159个 it is not.
        before =
            before == 0 && q.Form != NumberForm.Arabic
                ? Words.LengthBefore(text, clause.Offset, q.NumberOffset)
                : before;
        if (
            before > 0
            && !(
                q.Unit.Kind is UnitKind.Percent or UnitKind.Measure or UnitKind.Money
                && text[q.NumberOffset - 1] is not '第'
            )
            && !IsModifier(text, q)
            // 拦截诈骗电话3200万次: calls that are counted have no number.
            && !(
                (q.Scale >= 10000 || q.Unit.Written is "次" or "个" or "通" or "起" or "件" or "条" or "部")
                && Calls.LengthBefore(text, clause.Offset, q.NumberOffset) > 0
            )
            // 提前一年 is how much earlier.
            && !Times.IsShift(text, clause.Offset, q.NumberOffset)
        )
        {
            return true;
        }
        if (q.Unit.Kind == UnitKind.None)
        {
            return q.Scale < 10000 && Labels.LengthAt(text, q.UnitOffset, clause.End) > 0;
        }
        return q.Form != NumberForm.Arabic && Labels.LengthAt(text, q.UnitOffset, clause.End) > q.Unit.Written.Length;
    }

    // 上 is an ordinal's in 上一 and a bound in 上百.
    private static bool IsModifier(string text, in Quantity q) =>
        q.Offset < q.NumberOffset && q.Form == NumberForm.Bare;

    // 几十家, 数百种; in 人数百万 the 数 is the noun's.
    private static bool IsVague(string text, in Quantity q, TextSpan clause) =>
        (q.Form == NumberForm.Bare || Numerals.SmallPlace(text[q.NumberOffset]) > 0)
        && q.NumberOffset > clause.Offset
        && (
            text[q.NumberOffset - 1] is '几' or '幾'
            || (text[q.NumberOffset - 1] is '数' && !IsCountNoun(text, clause.Offset, q.NumberOffset))
        );

    private static bool IsCountNoun(string text, int start, int end) => CountNouns.LengthBefore(text, start, end) > 0;

    private static readonly WordList CountNouns = new(
        "人数 户数 家数 次数 件数 总数 个数 指数 点数 人次数 用户数 会员数 粉丝数 读者数 场次数 订单数 项目数 企业数 车辆数 游客数 株数 头数 套数 只数 台数 辆数 篇数 字数 票数 册数 种数 床位数 职工数 员工数 学生数 播放数 点击数 阅读数 下载数 浏览数 参数"
    );
}
