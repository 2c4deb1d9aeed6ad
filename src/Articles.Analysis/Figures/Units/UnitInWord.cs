using System.Collections.Frozen;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Units;

/// <summary>Tells a unit's characters that are part of a longer word: 5个|人才, 三|点位, 长三|角.</summary>
internal static class UnitInWord
{
    // 3家|园区, 5家|电力企业: a word of its own goes on after the unit.
    private static readonly WordList Begun = new(
        "乡镇 乡村 政企 政府 政务 具有 具备 电力 电子 电商 电信 电网 电池 电器 园区 长期 诊疗"
    );

    // Characters that are a unit only when no word goes on from them: 5个人 but 5个人才, 三点 but 三点位.
    private static readonly FrozenDictionary<string, string> Continues = new Dictionary<string, string>(
        StringComparer.Ordinal
    )
    {
        ["家"] = "庭园长乡居具电政",
        ["门"] = "票户诊店卫牌槛",
        ["分"] = "别之布公支享析工级类为",
        ["次"] = "要级",
        ["点"] = "位击评亮",
        ["台"] = "湾商资",
        ["户"] = "外籍型均口",
        ["元"] = "素宇件旦",
        ["包"] = "括容含",
        ["支"] = "撑持付部出",
        ["组"] = "织建成",
        ["成"] = "交立功绩都熟",
        ["对"] = "接于外口应标",
        ["条"] = "件例约",
        ["字"] = "方型号幅体母典",
        ["位"] = "于置居列",
        ["部"] = "门署委分队级",
        ["件"] = "额义",
        ["份"] = "额义",
        ["名"] = "额义",
        ["单"] = "位元一个",
        ["步"] = "入伐",
        ["面"] = "向积对临",
        ["节"] = "能约点日",
        ["度"] = "假过",
        ["转"] = "型化变移",
        ["项"] = "目",
        ["基"] = "本地础站金因层于准建底数调层石督",
        ["安"] = "全防装",
        ["瓦"] = "解斯",
        ["方"] = "面案式向便协会代可能位法针言阵圆程队舱志块才形块米",
        ["片"] = "区",
        ["场"] = "景地所馆",
        ["间"] = "接隔",
        ["处"] = "理于置在",
        ["口"] = "岸径碑",
        ["道"] = "路德",
        ["排"] = "名放查在",
        ["两"] = "个家地年项会岸",
        ["升"] = "至到幅级值温高",
        ["手"] = "机工段续术册表游",
        ["伙"] = "伴食计",
        ["页"] = "岩面",
        ["车"] = "型辆间主位牌站票程流展市企队联厢贴险库载路费轮身友祸检行速务用",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Whether a word goes on from the unit that ends at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="next">Where it ends.</param>
    /// <param name="end">Where reading stops.</param>
    public static bool GoesOn(string text, Unit unit, int next, int end) =>
        next < end
        && Continues.TryGetValue(unit.Written, out var followers)
        && followers.Contains(text[next])
        && Begun.LengthAt(text, next, end) == 0;

    /// <summary>Whether a number and the unit behind it are one word: 长三角, 三码合一, 两手抓 have a small Chinese numeral.</summary>
    public static bool HoldsNumber(NumberToken number, Unit unit) =>
        number is { Form: NumberForm.Chinese, Value: <= 12 }
        && unit.Written
            is "角"
                or "码"
                or "石"
                or "担"
                or "打"
                or "钱"
                or "安"
                or "焦"
                or "牛"
                or "节"
                or "点"
                or "分"
                or "步"
                or "字"
                or "股"
                or "转"
                or "寸"
                or "尺"
                or "方"
                or "度"
                or "丈"
                or "升"
                or "面"
                or "包"
                or "车"
                or "页";
}
