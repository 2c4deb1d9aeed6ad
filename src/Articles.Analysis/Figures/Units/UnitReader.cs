using System.Buffers;
using System.Collections.Frozen;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Units;

/// <summary>Reads the unit after a number.</summary>
internal static class UnitReader
{
    /// <summary>Reads the unit that follows a number, over one space before a Latin unit.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">The number.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="unitEnd">Where the unit ends; the number's own end if there is none.</param>
    /// <returns>The unit.</returns>
    public static Unit Read(string text, NumberToken number, int end, out int unitEnd)
    {
        unitEnd = number.End;
        if (number.Form is NumberForm.Percent or NumberForm.Permille)
        {
            return UnitTable.At(number.Form == NumberForm.Percent ? "%" : "‰", 0, 1);
        }
        var at = number.End;
        if (at + 1 < end && text[at] is ' ' or '\u00A0' && (number.Form == NumberForm.Arabic))
        {
            at++;
        }
        if (Told(text, number, at, end) is { } told)
        {
            unitEnd = at + told.Written.Length;
            return told;
        }
        // 两分半钟, 1分多钟.
        if (at + 2 < end && text[at] == '分' && text[at + 1] is '半' or '多' && text[at + 2] == '钟')
        {
            unitEnd = at + "分半钟".Length;
            return UnitTable.At("分钟", 0, 2);
        }
        // 7个多小时, 两个半小时: the bound or the half stands inside the unit; not so in 两个|半天, 三个|半年.
        if (at + 2 < end && text[at] == '个' && text[at + 1] is '多' or '半')
        {
            var rest = UnitTable.At(text, at + 2, end);
            if (
                rest.Kind is UnitKind.Time or UnitKind.Calendar
                && !(text[at + 1] == '半' && rest.Written is "天" or "日" or "年")
            )
            {
                unitEnd = at + 2 + rest.Written.Length;
                return rest.Written == "月" ? UnitTable.At("个月", 0, 2) : rest;
            }
        }
        var unit = Whole(text, at, end);
        if (unit.Kind == UnitKind.None && LatinUnit.Read(text, number, end) is { Kind: not UnitKind.None } latin)
        {
            unitEnd = number.End + latin.Written.Length;
            return latin;
        }
        if (unit.Kind == UnitKind.None || IsWordPart(number, unit) || Refused(text, at, number, unit, end))
        {
            return Unit.None;
        }
        unitEnd = at + unit.Written.Length;
        // 两个小时 is as long as 两小时: 个 only counts the hours.
        unit = unit.Written is "个小时" or "个钟头" ? UnitTable.At(unit.Written, 1, unit.Written.Length) : unit;
        return PerUnit.Read(text, unit, end, ref unitEnd);
    }

    /// <summary>The currency whose sign stands before numbers, or null.</summary>
    public static Unit? Symbol(char c) =>
        c switch
        {
            '$' or '＄' => new Unit("$", UnitKind.Money, "USD"),
            '¥' or '￥' => new Unit(c.ToString(), UnitKind.Money, "CNY"),
            '€' => new Unit("€", UnitKind.Money, "EUR"),
            '£' => new Unit("£", UnitKind.Money, "GBP"),
            _ => null,
        };

    // 300人|年底到岗 is no man-year, and 20克|朗姆酒 no krone: the last character begins the next word.
    private static Unit Whole(string text, int at, int end)
    {
        var unit = UnitTable.At(text, at, end);
        var next = at + unit.Written.Length;
        var isCut =
            (unit.Written == "人年" && next < end && char.IsLetter(text[next]) && !"的以左和与及".Contains(text[next]))
            || (unit.Written == "克朗" && next < end && text[next] == '姆');
        return isCut ? UnitTable.At(text, at, next - 1) : unit;
    }

    private static bool Refused(string text, int at, NumberToken number, Unit unit, int end)
    {
        if (unit.Written is "路" or "站")
        {
            // 71路 and 71路公交车视频 are a bus; 1000路, 摄像头60路 and 24路高清摄像头 count.
            return number.Value < 1000
                && !number.IsOpen
                && Channels.LengthBefore(text, 0, number.Offset) == 0
                && !(unit.Written == "路" && IsChannel(text, at + 1, Math.Min(end, at + LongestChannel)));
        }
        var next = at + unit.Written.Length;
        // 五一|成交量, 零|成本, 8|成员国: no share is of none nor of more than ten tenths.
        if (
            unit.Written == "成"
            && number.Max is null
            && (number.Value is <= 0 or > 10 || text.AsSpan(next, end - next).StartsWith("员国"))
        )
        {
            return true;
        }
        // 4亿|个人用户: whom it counts are people.
        if (unit.Written is "个" or "个人" && Individuals.LengthAt(text, at, end) > 0)
        {
            return true;
        }
        // 14亿|人口: the noun is counted without a classifier; 3人|口头警告.
        if (unit.Written == "人")
        {
            return Population.LengthAt(text, at, end) > 0 && Mouths.LengthAt(text, next, end) == 0;
        }
        // 两轮电动车, 四轮驱动: only what goes in rounds is counted so.
        if (unit.Written == "轮")
        {
            return next < end && char.IsLetter(text[next]) && Rounds.LengthAt(text, next, end) == 0;
        }
        if (unit.Written is "G" or "T")
        {
            return !Gigabytes.Is(text, number, next, end);
        }
        if (unit.Written == "M")
        {
            return !Megabits.Is(text, number, next, end);
        }
        return next < end
            && Continues.TryGetValue(unit.Written, out var followers)
            && followers.Contains(text[next])
            && Begun.LengthAt(text, next, end) == 0;
    }

    private static readonly WordTable Individuals = new(
        "个人用户 个人客户 个人消费者 个人投资者 个人账户 个人股东 个人储户 个人会员 个人卖家 个人养老金 个人贷款 个人住房"
    );

    private static readonly WordTable Population = new("人口");
    private static readonly WordTable Mouths = new(
        "口头 口罩 口腔 口述 口径 口碑 口岸 口服 口味 口语 口粮 口吐 口袋 口号 口试 口红 口译 口供 口才 口感"
    );

    private static bool IsChannel(string text, int at, int end) =>
        Channels.IndexIn(text, at, end) is var channel and >= 0 && !Buses.IsIn(text, at, channel);

    // What is a unit by what stands beside it: 75.13/10万, 5.8级地震, PE为21x.
    private static Unit? Told(string text, NumberToken number, int at, int end) =>
        at >= end ? null
        : text.AsSpan(at, end - at).StartsWith(PerHundredThousand)
            ? new Unit(PerHundredThousand, UnitKind.Measure, null)
        : text[at] == '级' && IsDegree(text, number.Offset, at + 1, end) ? new Unit("级", UnitKind.Measure, null)
        : text[at] is 'x' or 'X' && IsValuation(text, number.Offset, at + 1)
            ? new Unit(text[at].ToString(), UnitKind.Multiple, null)
        // 北京、上海等30多|地.
        : text[at] == '地' && number is { IsOpen: true, Value: >= 10 } && IsPlaces(text, at + 1, end)
            ? new Unit("地", UnitKind.Count, null)
        : Points.Are(text, number, at, end) ? new Unit("个点", UnitKind.Point, "%")
        : null;

    private static bool IsValuation(string text, int start, int after) =>
        (after >= text.Length || !char.IsAsciiLetterOrDigit(text[after]))
        && Valuations.IsIn(text, Math.Max(0, start - LongestValuation), start);

    private static bool IsPlaces(string text, int after, int end) =>
        after >= end || !"市区级方块铁下面震税点产质形势带毯价理".Contains(text[after]);

    private const int LongestValuation = 24;
    private static readonly WordTable Valuations = new("PE PB PS PEG 市盈率 市净率 市销率 估值");

    private const string PerHundredThousand = "/10万";

    private static bool IsDegree(string text, int start, int after, int end)
    {
        // 地震局|二级巡视员, 地震发生后，|三级医院.
        var from = Math.Max(0, start - LongestShaking);
        from += text.AsSpan(from, start - from).LastIndexOfAny(Parting) + 1;
        return Shaking.IsIn(text, after, Math.Min(end, after + NextShaking))
            // 地震四级应急响应 is a level of the response.
            || (Shaking.IsIn(text, from, start) && Responses.LengthAt(text, after, end) == 0);
    }

    private static readonly SearchValues<char> Parting = SearchValues.Create("，。；、局台网后");
    private static readonly WordTable Responses = new("应急响应 响应 预警");
    private const int NextShaking = 3;
    private const int LongestShaking = 8;
    private static readonly WordTable Shaking = new("地震 余震 震级 风力 阵风 瞬时风 大风 烈度 强震");

    private static readonly WordTable Rounds = new(
        "融资 公开融资 股权融资 债权融资 战略融资 外部融资 产业融资 谈判 磋商 会谈 检测 核酸 比赛 投票 招标 拍卖 竞价 降雨 降水 调价 涨价 培训 面试 测试 评审 督察 巡视 会议 问询 审议 增资"
    );

    private const int LongestChannel = 9;
    private static readonly WordTable Buses = new("公交 电车 到");
    private static readonly WordTable Channels = new(
        "摄像头 视频 监控 画面 信号 通道 语音 话路 探头 摄像机 专线 电路 光路 影像 图像"
    );

    // 长三角, 三码合一, 两手抓: after a small Chinese numeral these are parts of words, not units.
    private static bool IsWordPart(NumberToken number, Unit unit) =>
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

    // 3家|园区, 5家|电力企业: a word of its own goes on after the unit.
    private static readonly WordTable Begun = new(
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
}
