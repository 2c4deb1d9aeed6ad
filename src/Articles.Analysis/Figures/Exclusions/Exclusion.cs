using Articles.Analysis.Figures.Indicators;
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
    private static readonly WordTable Ordinal = new(
        "第 首 No. NO. № 前 每 某 编号 代码 证号 文号 热线 电话 拨打 邮编 股票代码 证券代码 统一"
    );

    private static readonly WordTable Words = new("其 之 统 唯 专 单 同 上 另 任 逐 如 万 不");

    // What a number is part of when one of these goes right after it.
    private static readonly WordTable Labels = new(
        """
        大 化 型 方面 周岁生日 级 线 流 位数 中全会 届 位一体 代 强 维 方 网 链 体系 新 等奖 类 期 号 路 版 院 甲 星 权 农 老 好 小 优 高 低 防 治 严 实 清 改 创 查 优化 业一策 项规定 个自信 个意识 个维护 个确立 个代表 个务必 个大局 个百年 个毫不动摇 个面向 个全面 个结合 个统一 个相结合 个凡是 个中心 个转变 手抓 个阶段性 分法 元化 心二意 部曲 角债 边形 角形 步走 维码 极管 氧化碳 甲双氧 个小巨人 季度 年级 月份 点钟 时许 点整 周岁 层次 次元 胎 孩 婚 手房 手车 产业 二三产业 五规划 届 军 市场 股 条例 单元 家人 家之言 家亲 边 定 旦 样 致 直 般 切 些 起 旁 味 向 再 贯 度 举 同 律 带 路 系列 体 站式 流 线 方 刻 并 共 把手 直以来 卡通 码通 网通办 网统管 件事 张图 张网 块屏 业务 公里长廊 小时服务 小时热线
        """
    );

    private static readonly WordTable ClockAfter = new(
        "小时服务 小时值守 小时值班 小时不间断 小时在线 小时动态 小时监控 小时全天候 小时无休 小时不打烊 小时响应 小时运行 小时内 分钟生活圈 分钟圈 分钟通勤 分钟城市 分钟步行 分钟便民 小时交通圈 小时经济圈 小时通勤 小时城市 小时便利 分钟社区 小时圈 小时营业 小时自助 小时客服"
    );
    private static readonly WordTable GroupNouns = new(
        "特点 特征 亮点 字 方面 维度 层面 阶段 关键词 大局 转变 结合 统一 百年 面向 确立 维护 自信 意识 务必 角度 坚持 突出 一百年 引领 聚焦 毫不动摇 全面 代表 凡是 文明 牌子 班子 人马"
    );

    /// <summary>Whether a quantity is left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="clause">Its clause.</param>
    /// <returns>True for ordinals, names, labels, articles, service hours and the like.</returns>
    public static bool Applies(string text, Quantity quantity, TextSpan clause) =>
        IsClass(text, quantity, clause)
        || IsAllAround(text, quantity, clause)
        || Scopes.IsRanked(text, quantity, clause)
        || Scopes.IsPlace(text, quantity, clause)
        || Scopes.IsClass(quantity)
        || IsPartOfName(text, quantity, clause)
        || IsOrdinalOrLabel(text, quantity, clause)
        || IsVague(text, quantity, clause)
        || IsUncounted(text, quantity, clause)
        || IsClock(text, quantity, clause)
        || IsCalendar(text, quantity, clause);

    // 59公斤级, 1080P, 100米短跑, 三次产业: the number names a class.
    private static bool IsClass(string text, Quantity q, TextSpan clause)
    {
        if (q.Unit.Kind == UnitKind.Measure && q.UnitEnd == q.End && q.UnitEnd < clause.End)
        {
            // 15万吨级泊位: what kind it is.
            return (
                    text[q.UnitEnd] == '级'
                    && q.Modifier == Modifier.Exact
                    && q.UnitEnd + 1 < clause.End
                    && char.IsLetter(text[q.UnitEnd + 1])
                )
                || (q.Unit.Written == "公斤" && text[q.UnitEnd] == '级')
                || (q.Unit.Written == "P" && q.Value is 480 or 720 or 1080 or 1440 or 2160)
                || Contests.LengthAt(text, q.UnitEnd, clause.End) > 0;
        }
        return q.Unit.Kind == UnitKind.Noun && Classes.LengthAt(text, q.UnitOffset, clause.End) > 0;
    }

    private static readonly WordTable Contests = new(
        "短跑 长跑 赛跑 跑 自由泳 蝶泳 仰泳 蛙泳 混合泳 接力 栏 跨栏 障碍 竞走 气步枪 气手枪 步枪 手枪 台 跳台 板 跳板 决赛 预赛 个人 单人 双人"
    );
    private static readonly WordTable Classes = new(
        "次产业 次元 次方 次函数 字头 字经 字诀 次开发 次创业 次利用 次污染 次供水 次装修 次加工 次分配"
    );

    // 360度|全景, 360度|无死角: all around, and no angle.
    private static bool IsAllAround(string text, Quantity q, TextSpan clause) =>
        q is { Value: 360, Unit.Written: "度" }
        && q.UnitEnd < clause.End
        && text[q.UnitEnd] is '全' or '无' or '环' or '立' or '展' or '多' or '直' or '沉';

    private static bool IsPartOfName(string text, Quantity q, TextSpan clause)
    {
        var before = q.NumberOffset > clause.Offset ? text[q.NumberOffset - 1] : '\0';
        var after = q.UnitEnd < clause.End ? text[q.UnitEnd] : '\0';
        // 0326: no amount is written with a zero before it.
        if (
            q.Form == NumberForm.Arabic
            && Numerals.Arabic(text[q.NumberOffset]) == 0
            && q.NumberOffset + 1 < q.UnitOffset
            && Numerals.Arabic(text[q.NumberOffset + 1]) >= 0
        )
        {
            return true;
        }
        // 最后一公里, 最后1米.
        if (q.Value == 1 && text.AsSpan(clause.Offset, q.NumberOffset - clause.Offset).EndsWith("最后"))
        {
            return true;
        }
        // 1：18: a ratio's first part.
        if (
            q.Unit.Kind == UnitKind.None
            && q.UnitEnd + 1 < text.Length
            && text[q.UnitEnd] is '：' or '∶' or '︰'
            && Numerals.Arabic(text[q.UnitEnd + 1]) >= 0
        )
        {
            return true;
        }
        if (q.Form == NumberForm.Arabic)
        {
            var joins =
                before is '-' or '+' or '_' or '/' or '.' or '×' or '*' or ':' or '＋' or '#' or '@'
                || char.IsAsciiLetter(before);
            return joins
                || after is '×' or '*' or ':' or '_'
                || (
                    q.Unit.Kind == UnitKind.None
                    && ((q.Scale == 1 && char.IsAsciiLetter(after)) || IsJoiner(text, q, clause))
                );
        }
        return after is '+' && q.Unit.Kind == UnitKind.None;
    }

    // 1+2+N, 12-34, GB/T 1.2: marks that join a number to the next sign.
    private static bool IsJoiner(string text, Quantity q, TextSpan clause) =>
        q.UnitEnd + 1 < clause.End
        && text[q.UnitEnd] is '+' or '-' or '.' or '/'
        && char.IsAsciiLetterOrDigit(text[q.UnitEnd + 1]);

    private static bool IsOrdinalOrLabel(string text, Quantity q, TextSpan clause)
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
            // 提前一年 is how much earlier.
            && Shifts.LengthBefore(text, clause.Offset, q.NumberOffset) == 0
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
    private static bool IsModifier(string text, Quantity q) => q.Offset < q.NumberOffset && q.Form == NumberForm.Bare;

    // 几十家, 数百种; in 人数百万 the 数 is the noun's.
    private static bool IsVague(string text, Quantity q, TextSpan clause) =>
        (q.Form == NumberForm.Bare || Numerals.SmallPlace(text[q.NumberOffset]) > 0)
        && q.NumberOffset > clause.Offset
        && (
            text[q.NumberOffset - 1] is '几' or '幾'
            || (text[q.NumberOffset - 1] is '数' && !IsCountNoun(text, clause.Offset, q.NumberOffset))
        );

    private static bool IsCountNoun(string text, int start, int end) => CountNouns.LengthBefore(text, start, end) > 0;

    private static readonly WordTable CountNouns = new(
        "人数 户数 家数 次数 件数 总数 个数 指数 点数 人次数 用户数 会员数 粉丝数 读者数 场次数 订单数 项目数 企业数 车辆数 游客数 株数 头数 套数 只数 台数 辆数 篇数 字数 票数 册数 种数 床位数 职工数 员工数 学生数 播放数 点击数 阅读数 下载数 浏览数 参数"
    );

    private static bool IsUncounted(string text, Quantity q, TextSpan clause)
    {
        if (q.Unit.Kind == UnitKind.None)
        {
            return IsBareNumber(text, q, clause);
        }
        if (
            q.Form == NumberForm.Bare
            && q.Offset == q.NumberOffset
            && text[q.UnitOffset - 1] is not ('余' or '多' or '几')
        )
        {
            return IsBareWord(text, q, clause);
        }
        if (q.Form == NumberForm.Bare && q.Unit.Written == "兆")
        {
            return true;
        }

        // 二次上市: 两 counts, 二 orders.
        if (
            q is { Form: NumberForm.Chinese, Value: 2, Max: null, Unit.Kind: UnitKind.Count or UnitKind.Noun }
            && text[q.NumberOffset] == '二'
        )
        {
            return true;
        }
        // 至少一个平台: the bound counts, where 一个 alone is an article.
        if (q is { Form: NumberForm.Chinese, Value: 1, Max: null, Modifier: not Modifier.AtLeast })
        {
            // 翻一番 doubles; 经历了一番 counts nothing.
            if (q.Unit.Written == "番")
            {
                return Doubling.LengthBefore(text, clause.Offset, q.NumberOffset) == 0;
            }
            // 提前一年|完成, 一年的|等待期: the time is measured.
            if (q.Unit.Kind == UnitKind.Calendar)
            {
                return Shifts.LengthBefore(text, clause.Offset, q.Offset) == 0
                    && Lasting.Behind(text, q, clause.End).Length == 0;
            }
            return q.Unit.Kind is not (UnitKind.Measure or UnitKind.Time)
                || q.Unit.Written.Length < 2
                || q.Unit.Written is "小时";
        }
        // 40岁以下党员: a group, not an age.
        if (q.Unit.Written is "岁" or "周岁" && q.End > q.UnitEnd)
        {
            return true;
        }
        if (q.Unit.Kind == UnitKind.Count && (IsQuotedLabel(text, q, clause) || Scopes.IsMotto(text, q, clause)))
        {
            return true;
        }
        return q.Form == NumberForm.Chinese
            && q.Value <= 12
            && q.Max is null
            && q.Unit.Kind == UnitKind.Count
            && GroupNouns.LengthAt(text, q.UnitEnd, clause.End) > 0;
    }

    private static bool IsBareWord(string text, Quantity q, TextSpan clause)
    {
        // 访问量达千万人次: a verb says how many.
        if (q.Value >= 10000 && Reaching.LengthBefore(text, clause.Offset, q.Offset) > 0)
        {
            return false;
        }
        // 百万千瓦机组: what kind it is.
        if (q.Unit.Kind == UnitKind.Measure && q.End < clause.End && char.IsLetter(text[q.End]) && text[q.End] != '的')
        {
            return true;
        }
        // 百亿元 is a sum; 万家, 百名 and 千米 are words.
        return q.Value < 1_000_000 || q.Unit.Kind is not (UnitKind.Money or UnitKind.Measure);
    }

    // “六个一”, “20个新”: a label.
    private static bool IsQuotedLabel(string text, Quantity q, TextSpan clause) =>
        q.UnitEnd < clause.End
        && q.NumberOffset > clause.Offset
        && (
            (
                text[q.NumberOffset - 1] == '“'
                && (text[q.UnitEnd] == '”' || (q.UnitEnd + 1 < clause.End && text[q.UnitEnd + 1] == '”'))
            ) || (q.Form == NumberForm.Chinese && IsSlogan(text, q, clause))
        );

    // “四个家园”, “一市两区三组团”: a numeral among a few characters in quotation marks.
    private static bool IsSlogan(string text, Quantity q, TextSpan clause)
    {
        var from = Math.Max(clause.Offset, q.NumberOffset - LongestSlogan);
        var before = text.AsSpan(from, q.NumberOffset - from);
        var after = text.AsSpan(q.UnitEnd, Math.Min(LongestSlogan, clause.End - q.UnitEnd));
        return before.LastIndexOf('“') > before.LastIndexOf('”') && after.IndexOf('”') >= 0;
    }

    private const int LongestSlogan = 8;

    // Without a unit a number counts only with 万 or 亿, after a verb that says so, or with +.
    private static bool IsBareNumber(string text, Quantity q, TextSpan clause)
    {
        if (q.Form is NumberForm.Bare)
        {
            // 就业岗位超过百万: a noun and a bound before it make it a figure, where 百万 alone may be a word.
            if (
                q.Value >= 1e6m
                && q.End >= clause.End
                && q.Offset < q.NumberOffset
                && q.Offset > clause.Offset
                && (
                    text[q.Offset - 1] is '量' or '数' or '额' or '值'
                    || (
                        q.Modifier == Modifier.MoreThan
                        && text[q.Offset] != '上'
                        && text[q.Offset - 1] is >= '\u4E00' and <= '\u9FFF'
                    )
                )
            )
            {
                return false;
            }
            // 千亿参数 says how large a model is.
            return q.Value < 1e8m || Parameters.LengthAt(text, q.UnitOffset, clause.End) == 0;
        }
        if (q.Scale >= 10000)
        {
            return q.Form == NumberForm.Chinese && q.Value == 10000;
        }
        if (q.Form == NumberForm.Fraction)
        {
            return q.Value >= 1;
        }
        if (q.Modifier == Modifier.MoreThan && q.UnitOffset > q.NumberOffset && text[q.UnitOffset - 1] is '+' or '＋')
        {
            return false;
        }
        // 超过240,000开发者: nobody parts the digits of a name.
        if (q.Value >= 1000 && text.AsSpan(q.NumberOffset, q.UnitOffset - q.NumberOffset).Contains(','))
        {
            return false;
        }
        var says =
            Says.LengthBefore(text, clause.Offset, q.Offset) > 0
            || q.Modifier is not (Modifier.Exact or Modifier.About);
        var ends =
            q.End >= clause.End
            || Verbs.Changes.LengthAt(text, q.End, clause.End) > 0
            || Verbs.Links.LengthAt(text, q.End, clause.End) > 1
            || text[q.End] is '、' or '（' or '(' or '和' or '，' or '；';
        return q.Form != NumberForm.Arabic || !says || !ends;
    }

    private static bool IsClock(string text, Quantity q, TextSpan clause)
    {
        // 8时30分, 10点15分: a time of day.
        if (
            q.Unit.Written is "分" or "秒"
            && q.NumberOffset > clause.Offset
            && text[q.NumberOffset - 1] is '时' or '点' or '分'
            && q.NumberOffset - 2 >= clause.Offset
            && Numerals.Begins(text[q.NumberOffset - 2])
        )
        {
            return true;
        }
        if (q.Unit.Kind != UnitKind.Time)
        {
            return false;
        }
        return (q.Value == 24 && q.Unit.Written is "小时")
            || (
                ClockAfter.LengthAt(text, q.UnitOffset, clause.End) > 0 && !TimeTaken.IsJourney(text, q.End, clause.End)
            )
            || IsCircle(text, q.UnitEnd, clause.End);
    }

    // 一小时|优质生活圈, 15分钟|健身圈: how far it is to everything.
    private static bool IsCircle(string text, int at, int end)
    {
        var stop = Math.Min(end, at + LongestCircle);
        for (; at < stop && text[at] is >= '\u4E00' and <= '\u9FFF' && !Numerals.Begins(text[at]); at++)
        {
            if (Circles.LengthAt(text, at, end) > 0)
            {
                return true;
            }
        }
        return false;
    }

    private static readonly WordTable Circles = new(
        "生活圈 健身圈 通勤圈 交通圈 服务圈 就业圈 经济圈 出行圈 生活服务圈"
    );

    private const int LongestCircle = 8;

    // 3年, 两个月: durations count where the text measures them (历时, 缩短, 周期), not where they date something.
    private static bool IsCalendar(string text, Quantity q, TextSpan clause)
    {
        if (q.Unit.Kind != UnitKind.Calendar)
        {
            return false;
        }
        if (q.Unit.Written == "日")
        {
            return LastingDays.LengthBefore(text, clause.Offset, q.Offset) == 0;
        }
        if (q.Unit.Written == "周年")
        {
            return Lasting.Find(text, q, clause.Offset, clause.End).Length == 0;
        }
        var from = Math.Max(clause.Offset, q.Offset - 12);
        return !Measured.IsIn(text, from, q.Offset)
            && !TimeTaken.Is(text, q, clause)
            && TimeSpent.Before(text, q, clause.Offset).Length == 0
            && Lasting.Find(text, q, clause.Offset, clause.End).Length == 0;
    }

    private static readonly WordTable Shifts = new("提前 推迟 延后 延长 缩短");
    private static readonly WordTable Reaching = new("达 达到 达到了 突破 突破了 超过 超过了");
    private static readonly WordTable Doubling = new("翻 翻了 翻近 翻了近 再翻");
    private static readonly WordTable Says = new(
        "为 达 达到 达到了 是 至 到 超 超过 突破 有 升至 降至 共 共计 指数 报 仅 近 由 从"
    );
    private static readonly WordTable Parameters = new("参数");
    private static readonly WordTable LastingDays = new(
        "历时 耗时 用时 为期 共 长达 连续 达 至少 仅需 只需 需要 不超过"
    );
    private static readonly WordTable Measured = new(
        "历时 耗时 用时 用了 只用 仅用 试用 打磨 为期 连续 花 花费 缩短 压缩 延长 仅需 只需 需要 距今 期为 期限为 周期 存续期 建设期 合同期 服务期 时长 寿命 期限 工期 时间 提前 提速 提高 减少 降 平均 长达 不超过 不少于 质保 天数 日数 有效期 任期 年限 龄 续航 增加 节约 节省 从 由"
    );
}
