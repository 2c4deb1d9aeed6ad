using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Reads the noun phrase that follows a quantity: 3.2万个|5G室外基站.</summary>
internal static class CountedNoun
{
    // A noun phrase with its attributes is seldom longer; reading stops so that a clause without marks stays linear.
    private const int Longest = 60;

    /// <summary>Reads the counted noun.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The quantity.</param>
    /// <param name="end">Where the next quantity begins or the clause ends.</param>
    /// <returns>Where the noun phrase is; empty if the next words are none.</returns>
    public static TextSpan Read(string text, Quantity quantity, int end)
    {
        var isBeforeFigure = end < text.Length && Numerals.Begins(text[end]);
        var limit = Math.Min(end, quantity.End + Longest);
        end = isBeforeFigure && limit == end ? BeforeNextHead(text, quantity.End, end) : limit;
        var at = SkipMarks(text, quantity.End, end, out var hasDe);
        // 千余人规模的|研发团队.
        at += text.AsSpan(at, Math.Max(0, end - at)).StartsWith("规模的") ? 3 : 0;
        if (
            at >= end
            || !IsWord(text[at])
            || (quantity.Unit.Kind is UnitKind.Time && char.IsAsciiDigit(text[at]))
            || (Joints.LengthAt(text, at, Math.Min(end, at + 1)) > 0 && !Words.Holds(text, at, end))
            || (!hasDe && Begins(text, quantity, at, end) && !IsAttribute(text, quantity, at, end))
        )
        {
            return new TextSpan(quantity.End, 0);
        }
        var stop = Stop(text, at, end);
        var isFor = quantity.Offset > 0 && text[quantity.Offset - 1] is '为' or '给' or '对' or '向' or '与';
        stop = isBeforeFigure ? CountedDeed.Start(text, at, stop, isFor) : stop;
        stop = Actor(text, at, stop);
        stop = quantity.Unit.Written is "家" or "个" ? Owner(text, at, stop, quantity.Unit.Written == "家") : stop;
        var start = AfterAttributes(text, at, stop);
        start += stop - start > 2 && text[start] == '等' ? 1 : 0;
        if (stop - start == 1 && Single.LengthAt(text, start, stop) == 0)
        {
            return new TextSpan(quantity.End, 0);
        }
        // Tail words of a noun phrase that has another one after it.
        while (stop > start && IsJoint(text, start, stop) is var joint and > 0)
        {
            stop -= joint;
        }
        return new TextSpan(start, Math.Max(0, stop - start));
    }

    // 1490家公司、|科创板28家: what stands between the last 、 and the next figure is the next one's.
    private static int BeforeNextHead(string text, int from, int end)
    {
        var mark = text.AsSpan(from, end - from).LastIndexOf('、');
        return mark > 0 && from + mark + 1 < end && text[end - 1] != '的' ? from + mark : end;
    }

    // 20家上市公司|净利润: those counted, not what is measured of them.
    private static int Actor(string text, int at, int stop)
    {
        for (var p = at; p + 4 <= stop; p++)
        {
            if (
                Actors.LengthAt(text, p, stop) is var length and > 0
                && p + length < stop
                && !CountedDeed.IsOfBody(text, p + length, stop)
                && MeasureWords.EndsWith(text, new TextSpan(p + length, stop - p - length))
            )
            {
                return p + length;
            }
        }
        return stop;
    }

    // 74家公司|的股票: 家 counts bodies, not what is theirs; nor does 个 where a list is theirs (30个国家|的商会、协会) or lands are
    // of two kinds (215个国家和地区|的客商).
    private static int Owner(string text, int at, int stop, bool isBodies) =>
        text.AsSpan(at, stop - at).IndexOf('的') is var de and > 0
        && (
            isBodies
                ? Bodies.LengthBefore(text, at, at + de) > 0
                : Lands.LengthBefore(text, at, at + de) == de
                    && (de >= ShortestPair || Covers(text, at) || text.AsSpan(at + de, stop - at - de).Contains('、'))
        )
            ? at + de
            : stop;

    // 覆盖13个地市|的网络.
    private static bool Covers(string text, int at) =>
        text.AsSpan(Math.Max(0, at - Reach), Math.Min(at, Reach)) is var before
        && (before.Contains("覆盖", StringComparison.Ordinal) || before.Contains("遍布", StringComparison.Ordinal));

    // As far as the verb before a number of two or three digits with its unit.
    private const int Reach = 8;

    private const int ShortestPair = 5;

    private static readonly WordTable Lands = new(
        "国家 地区 地市 国家和地区 国家及地区 国家、地区 国家或地区 省份 省 省市 省区市 城市 市县 县市 区县 县区 乡镇"
    );

    private static readonly WordTable Bodies = new("公司 企业 医院 银行 机构 单位 工厂 商场 超市 酒店 餐厅 门店 店 厂");
    private static readonly WordTable Actors = new(
        "公司 企业 单位 机构 工厂 学校 医院 高校 银行 平台 园区 项目 城市 试点 小区 社区 景区 码头 港口 机场 车站 场馆 门店 网点 商户 农户 用户 客户 基站 船舶 车辆 航线 线路 产品 品种 部门 区县 乡镇 国家 省份 泊位 处理厂 基地 批发市场 养殖户 种植户"
    );

    // ” of “100+”, 的, a space beside Latin letters: between two Chinese words a space parts clauses (成交40套 均价上涨).
    private static int SkipMarks(string text, int at, int end, out bool hasDe)
    {
        hasDe = false;
        while (
            at < end
            && (
                text[at] is '”' or '’' or '级'
                || (text[at] == ' ' && !PartsClauses(text, at))
                || (text[at] == '的' && !hasDe)
            )
        )
        {
            hasDe |= text[at] == '的';
            at++;
        }
        return at;
    }

    private static bool PartsClauses(string text, int space) =>
        space > 0
        && space + 1 < text.Length
        && (IsChinese(text[space - 1]) || text[space - 1] is '%' or '％')
        && IsChinese(text[space + 1])
        && text[space + 1] != '的';

    private static bool IsChinese(char c) => c >= 0x4E00 && c <= 0x9FFF;

    private static int Stop(string text, int at, int end)
    {
        var quoted = 0;
        var lastDe = LastDe(text, at, end);
        for (var p = at; p < end; p++)
        {
            quoted +=
                text[p] is '“' or '‘' ? 1
                : text[p] is '”' or '’' ? -1
                : 0;
            if (
                quoted < 0
                || (
                    quoted == 0
                    && (
                        text[p] is '（' or '(' or '）' or ')' or '，' or '。' or '；'
                        || (text[p] == ' ' && PartsClauses(text, p))
                        || IsNamed(text, p, end)
                        || (p > at && Hours(text, p, end))
                        || (p > lastDe && EndsHere(text, at, p, end))
                    )
                )
            )
            {
                return p;
            }
        }
        return end;
    }

    // 320台机器人|24小时运转: service hours are no part of the noun.
    private static bool Hours(string text, int p, int end)
    {
        var digits = p;
        while (digits < end && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }
        return digits > p && text.AsSpan(digits, end - digits).StartsWith("小时") && !char.IsAsciiDigit(text[p - 1]);
    }

    private static bool IsNamed(string text, int p, int end) =>
        text[p] == '的' && p + 1 < end && text[p + 1] is '“' or '《';

    private static bool EndsHere(string text, int at, int p, int end)
    {
        if (text[p] is '、' or '和' or '及' or '与')
        {
            return Verbs.Leading.LengthAt(text, p + 1, end) >= 2;
        }
        // 六成受访者|计划…, 82%的代表|指出….
        if (Saying.LengthAt(text, p, end) > 0 && People.LengthBefore(text, at, p) > 0)
        {
            return true;
        }
        // 12家企业|集中签约, 28个国家|设立机构: those counted, and what they do.
        if (Acts(text, p, end) && (Actors.LengthBefore(text, at, p) > 0 || Lands.LengthBefore(text, at, p) > 0))
        {
            return true;
        }
        // 126个村|实施整治: a noun of one character ends before a verb of two.
        var shortest = Single.LengthAt(text, at, end) == 1 && Predicates(text, p, end) > 1 ? 1 : 2;
        return p >= at + shortest && Predicates(text, p, end) > 0;
    }

    private static bool Acts(string text, int at, int end)
    {
        at += Manners.LengthAt(text, at, end);
        var act = Doings.LengthAt(text, at, end);
        // 签约|额, 开工|率.
        return act > 0
            && (at + act == end || text[at + act] is not ('率' or '额' or '数' or '量' or '仪' or '项' or '的'));
    }

    private static readonly WordTable Manners = new(
        "集中 现场 共同 陆续 纷纷 先后 相继 同步 正式 联合 同时 线上 线下 线上线下"
    );
    private static readonly WordTable Doings = new(
        "签约 开工 亮相 参展 参会 到会 入驻 设立 开设 落户 揭牌 启动 投产 竣工 参与 加入 上线 建立"
    );

    // A single character ends a noun phrase only where no longer word holds it: 中 of 中心 and 为 of 行为 end nothing.
    private static int Predicates(string text, int at, int end)
    {
        if (Compounds.LengthAt(text, at, end) > 0)
        {
            return 0;
        }
        var length = Math.Max(Verbs.Particles.LengthAt(text, at, end), Verbs.Transitives.LengthAt(text, at, end));
        // 两个千亿元|大关: the mark has its amount before it.
        if (text[at - 1] == '元' && text.AsSpan(at, end - at).StartsWith("大关"))
        {
            return 0;
        }
        // 60岁以上老人: the bound is the attribute's.
        var isAge = length == 2 && text[at - 1] == '岁';
        return isAge || ((length == 1 || (length == 2 && text[at + 1] == '上')) && Words.Holds(text, at, end)) ? 0
            : length > 0 ? length
            : Ongoing(text, at, end);
    }

    // 三辆货车|承载着: a verb with its particle is told of what is counted.
    private static int Ongoing(string text, int at, int end) =>
        at + 2 < end && text[at + 1] == '着' && Holding.Contains(text[at]) ? 1
        : at + VerbLength < end
        && text[at + VerbLength] is '着' or '了'
        && Lexicon.Words.All.TryGetValue(text.AsSpan(at, VerbLength), out var word)
        && Lexicon.Words.Tag(word) is ['v', ..]
            ? VerbLength
        : 0;

    private const int VerbLength = 2;

    // 61台导引车|载着集装箱: these alone take 着.
    private const string Holding = "载带背扛抱举拿顶围绕朝向对随跟沿伴唱说笑站坐躺停挂贴写印刻有放守护拉推提";

    private static int LastDe(string text, int at, int end)
    {
        // 受访者|对…的发展有信心: a noun of people and what it does come before that 的.
        for (var p = at + 2; p < end && p < at + 8; p++)
        {
            if (
                (text[p] is '对' or '认' or '表' && People.LengthBefore(text, at, p) > 0)
                || (Modals.LengthAt(text, p, end) > 0 && Sellers.LengthBefore(text, at, p) > 0)
            )
            {
                return -1;
            }
        }
        var last = text.AsSpan(at, end - at).LastIndexOf('的');
        // 两家公司签订了五年的协议, 三辆货车承载着乡亲的期望: a verb that is done or goes on tells of what is counted;
        // one that comes first (肩负着使命的青年) describes it.
        if (last > 0 && (text.AsSpan(at, last).Contains('了') || text.AsSpan(at, last).IndexOf('着') > VerbLength))
        {
            return -1;
        }
        // 45名护士中的一员: of those counted it is one.
        if (last > 2 && text[at + last - 1] == '中' && !Words.Holds(text, at + last - 1, end))
        {
            return -1;
        }
        // 三百条渔船上的渔民: what is counted is where the others are.
        if (last > 2 && text[at + last - 1] is '上' or '里' && text[at + last - 2] is not ('以' or '线' or '之'))
        {
            return -1;
        }
        // 六千本教材的“助手”: what a name follows is not its attribute but told of it.
        return last < 0 || at + last + 1 >= end || text[at + last + 1] is '“' or '《' ? -1 : at + last;
    }

    // 掌握核心技术、拥有自主知识产权的|企业: an attribute with a verb is not part of the name of what is counted.
    private static int AfterAttributes(string text, int at, int stop)
    {
        var de = text.AsSpan(at, stop - at).LastIndexOf('的');
        if (de <= 0 || at + de + 1 >= stop)
        {
            return at;
        }
        var attribute = text.AsSpan(at, de);
        return de > 10 || attribute.ContainsAny('、', '有', '在') ? at + de + 1 : at;
    }

    private static int IsJoint(string text, int start, int stop) => Joints.LengthBefore(text, start, stop);

    // After a classifier a verb with an object describes what is counted (10家|服务企业); elsewhere it is told of it.
    private static bool Begins(string text, Quantity quantity, int at, int end) =>
        Compounds.LengthAt(text, at, end) == 0
        && (
            Verbs.Changes.LengthAt(text, at, end) >= 2
            || Verbs.Links.LengthAt(text, at, end) >= 2
            || (
                quantity.Unit.Kind is UnitKind.Count || (quantity.Unit.Kind == UnitKind.None && quantity.Scale == 1)
                    ? Verbs.Particles.LengthAt(text, at, end) is var length
                        && (length > 1 || (length == 1 && !Words.Holds(text, at, end) && !BeginsNoun(text, at, end)))
                    : Predicates(text, at, end) > 0
            )
        );

    // 40场|比赛, where 比 alone would compare.
    private static bool BeginsNoun(string text, int at, int end) =>
        Lexicon.Words.All.LongestPrefix(text.AsSpan(at, end - at), out var word) > 1
        && Lexicon.Words.Tag(word) is ['n', ..] or "vn";

    // 20个|具有行业影响力的|平台: the verb belongs to an attribute.
    private static bool IsAttribute(string text, Quantity quantity, int at, int end) =>
        quantity.Unit.Kind is UnitKind.Count or UnitKind.None
        && Attributes.LengthAt(text, at, end) > 0
        && LastDe(text, at, end) > at;

    private static readonly WordTable Attributes = new(
        "涵盖 包括 包含 聚焦 集 融合 专注 从事 达到 符合 适合 参与 支撑 具有 具备 拥有 掌握 面向 位于 涉及 来自 覆盖 用于 服务 可 能 能够 高于 以 在 为 与 由 正在 已 获得 纳入 入选 开展 进行"
    );
    private static readonly WordTable People = new(
        "者 代表 人 人员 民 网民 市民 居民 员工 用户 客户 学生 企业 家长 专家 观众 消费者 群众"
    );
    private static readonly WordTable Saying = new(
        "称 指出 计划 希望 打算 强调 坦言 相信 担心 倾向 选择 支持 表态 反映"
    );
    private static readonly WordTable Modals = new("可以 可 能够 能 已 将 愿意");
    private static readonly WordTable Sellers = new("商家 商户 企业 用户 客户 公司 学生 市民 居民 农户 员工 家庭");
    private static readonly WordTable Single = new(
        "人 车 船 店 村 镇 县 市 省 国 区 州 站 点 馆 港 路 桥 岛 湖 群 字 词"
    );

    private static bool IsWord(char c) => IsChinese(c) || char.IsAsciiLetterOrDigit(c) || c is '“' or '《' or '‘';

    private static readonly WordTable Joints = new(
        "计算 测算 估算 和 及 与 或 以及 、 并 共 ， 近 约 超 超过 等 并将 还有 还 的 了 逾 同时 / 另 每"
    );
}
