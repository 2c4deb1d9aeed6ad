using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Parts what is counted from the verb that takes it and from who does it: 物业更换|路灯86盏, 法院共受理|破产案件213件. A verb inside a noun
/// (企业培训机构, 公共服务平台) has neither an actor nor an adverb right before it.
/// </summary>
internal static class DeedObject
{
    private const int VerbLength = 2;
    private const int LongestAdverb = 4;

    // 收集点, 采购商: with these alone a verb begins a noun.
    private const string Derived = "商式者员站机器率量额性型化类点的组队费区房厂场圈户券车";

    private static readonly WordList Adverbs = new(
        """
        共 总共 一共 共计 合计 已 已经 已累计 累计 先后 陆续 相继 还 又 再 新 就 均 都 各 可 能 可以 曾 正 也 联合 共同 合力 现场 同步 同时 紧急 迅速 及时 集中 统一 自主 主动 免费 成功 顺利 首批 分批 提前 并 当天 当日 当场 连夜 全年 今年 去年 上半年 目前 计划 拟 将 预计 分别
        """
    );

    // 每年消纳|煤矸石310万吨: how often it is done is part of the measure, and so is what.
    private static readonly WordList Paces = new(
        "每年 每月 每周 每天 每日 每小时 每分钟 日均 月均 年均 周均 平均每年 平均每月 平均每天 平均每日 单日 单月"
    );

    private static readonly WordList Actors = new(
        """
        人员 员工 职工 干部 党员 志愿者 村民 居民 群众 市民 农户 农民 渔民 学生 教师 老师 专家 医生 医护 护士 民警 交警 警方 公安 机关 检察院 法院 海关 部门 单位 企业 公司 集团 银行 机构 协会 学校 高校 医院 街道 社区 乡镇 各镇 各村 各县 各区 各市 各地 各单位 各部门 当地 两地 三地 双方 多地 团队 队伍 小组 专班 工作组 医疗队 救援队 消防队 突击队 小分队 服务队 工作队 大队 支队 中队 总队 园区 景区 中心 平台 系统 小程序 车间 工厂 商场 超市 列车 客机 飞机 直升机 物业 施工方 主办方 承包方 校方 院方 商家 政府 他 她 他们 她们 我们 村里 县里 市里 镇里 乡里 区里 省里 厂里 镇上 村上 纳税人 全市 全省 全县 全区 全镇 全村 全国 全行 全校
        """
    );

    // 园区入驻|企业: those who did so themselves.
    private static readonly WordList Attributive = new("入驻 签约 落户 落地 上线 应用 创新 认定 绿化");

    // 企业孵化|基地: what something is for.
    private static readonly WordList Facilities = new("项目 工程 基地 市场 中心 平台 工厂 车间 门店");

    // What is told of as a thing, though it also names a measure: 偿还|贷款5000万元.
    private static readonly WordList Things = new("补贴 贷款 存款 奖金 罚款 赔偿 工资 薪酬 税 费 费用 损失 指标 资产");

    /// <summary>Where what is counted begins; the noun's own beginning where no verb takes it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="noun">What stands before the number.</param>
    /// <param name="unit">The number's unit.</param>
    /// <param name="mentions">The article's names, whose bearers may be actors.</param>
    /// <param name="isOwned">Whether the noun was parted from a name before it, whose deed it may be.</param>
    public static int Start(string text, TextSpan noun, Unit unit, MentionIndex mentions, bool isOwned)
    {
        if (
            unit.Kind is not (UnitKind.Count or UnitKind.Noun or UnitKind.Measure or UnitKind.Money)
            || (MeasureWords.EndsWith(text, noun) && Things.LengthBefore(text, noun.Offset, noun.End) == 0)
        )
        {
            return noun.Offset;
        }
        for (var at = noun.End - VerbLength; at >= noun.Offset; at--)
        {
            var length = Length(text, at, noun.End);
            if (length >= VerbLength && Takes(text, noun.Offset, at, length, noun.End, mentions, isOwned))
            {
                // 拦截诈骗电话28万|次: what is done so often is the deed.
                return Paces.IndexIn(text, noun.Offset, at) is >= 0 and var pace ? pace
                    : unit.Written == "次" && TakingVerbs.All.LengthAt(text, at, noun.End) == length ? at
                    : AfterParticle(text, at + length, noun.End);
            }
        }
        return noun.Offset;
    }

    // 更换了|路灯, 梳理出|断点.
    private static int AfterParticle(string text, int after, int end) =>
        after + 1 < end && (text[after] is '了' or '过' or '着' || IsResult(text, after, end)) ? after + 1 : after;

    private static bool IsResult(string text, int at, int end) =>
        text[at] == '出' && Word(text, at, end) <= Word(text, at + 1, end);

    private static int Length(string text, int at, int end) =>
        Math.Max(Verbs.GoverningAt(text, at, end), TakingVerbs.All.LengthAt(text, at, end));

    private static bool Takes(string text, int from, int at, int length, int end, MentionIndex mentions, bool isOwned)
    {
        var after = at + length;
        if (
            !Leaves(text, AfterParticle(text, after, end), end)
            || Compounds.LengthAt(text, at, end) > length
            || WholeWords.GoesOn(text, at, length, end)
            || (mentions.At(at) is { } name && name.End > at)
        )
        {
            return false;
        }
        var tag = CountedDeed.Tag(text, at);
        var isVerb = tag is not "vn" and not ['n', ..];
        if (at == from)
        {
            // 已 and 将 are no part of the noun any more.
            var isTaking = TakingVerbs.All.LengthAt(text, at, end) == length;
            return (isTaking || (isVerb && isOwned && Attributive.LengthAt(text, at, end) != length))
                && !CountedDeed.IsOfBody(text, at, end)
                && (isVerb || IsAdverb(text, Math.Max(0, at - LongestAdverb), at, end));
        }
        return (IsAdverb(text, from, at, end) && !WholeWords.Crosses(text, at, end))
            || (isVerb && at - VerbLength >= from && Length(text, at - VerbLength, at) == VerbLength)
            || (
                (
                    isVerb
                    || (
                        !MeasureWords.EndsWith(text, new TextSpan(after, end - after))
                        && TakingVerbs.All.LengthAt(text, at, end) == length
                        && !CountedDeed.IsOfBody(text, at, end)
                    )
                )
                && Attributive.LengthAt(text, at, end) != length
                && Facilities.LengthAt(text, after, end) != end - after
                && IsActor(text, from, at, mentions)
            );
    }

    // Whether what is left is a noun: 收集|点, 更换的|路灯, 加装|一台 and 关停|取缔 leave none.
    private static bool Leaves(string text, int after, int end) =>
        after < end
        && text[after] is not ('的' or '并')
        && !(Numerals.Begins(text[after]) && end - after <= VerbLength)
        && Length(text, after, end) != end - after
        && (
            end - after >= VerbLength
                ? !Derived.Contains(text[after]) || Word(text, after, end) > 1
                : NounEnd.IsSingle(text, after, end)
        );

    private static int Word(string text, int at, int end) =>
        Lexicon.Words.All.LongestPrefix(text.AsSpan(at, end - at), out _);

    private static bool IsAdverb(string text, int from, int at, int end) =>
        Math.Max(Adverbs.LengthBefore(text, from, at), Paces.LengthBefore(text, from, at)) is var length and > 0
        && !(length == 1 && WholeWords.Holds(text, at - 1, end));

    private static bool IsActor(string text, int from, int at, MentionIndex mentions) =>
        Actors.LengthBefore(text, from, at) > 0
        || (mentions.At(at - 1) is { } name && name.End == at && name.Entity.Category != EntityCategory.Document);
}
