using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Units;

/// <summary>Tells words of the unit table that count nothing behind their number: 71路, 14亿|人口, 两轮电动车, 5|G网络.</summary>
internal static class NotUnits
{
    private const int LongestChannel = 9;

    private static readonly WordList Buses = new("公交 电车 到");
    private static readonly WordList Channels = new(
        "摄像头 视频 监控 画面 信号 通道 语音 话路 探头 摄像机 专线 电路 光路 影像 图像"
    );

    private static readonly WordList Individuals = new(
        "个人用户 个人客户 个人消费者 个人投资者 个人账户 个人股东 个人储户 个人会员 个人卖家 个人养老金 个人贷款 个人住房"
    );

    private static readonly WordList Population = new("人口");
    private static readonly WordList Mouths = new(
        "口头 口罩 口腔 口述 口径 口碑 口岸 口服 口味 口语 口粮 口吐 口袋 口号 口试 口红 口译 口供 口才 口感"
    );

    private static readonly WordList Rounds = new(
        "融资 公开融资 股权融资 债权融资 战略融资 外部融资 产业融资 谈判 磋商 会谈 检测 核酸 比赛 投票 招标 拍卖 竞价 降雨 降水 调价 涨价 培训 面试 测试 评审 督察 巡视 会议 问询 审议 增资"
    );

    /// <summary>Whether the unit that was found behind a number is none there.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the unit begins.</param>
    /// <param name="number">The number.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="end">Where reading stops.</param>
    public static bool Is(string text, int at, NumberToken number, Unit unit, int end)
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
        return UnitInWord.GoesOn(text, unit, next, end);
    }

    private static bool IsChannel(string text, int at, int end) =>
        Channels.IndexIn(text, at, end) is var channel and >= 0 && !Buses.IsIn(text, at, channel);
}
