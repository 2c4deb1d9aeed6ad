using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>Words that begin with a numeral and count nothing.</summary>
internal static class NotNumbers
{
    private static readonly WordList All = new(
        """
        九天 九章 九寨 三峡 三江 两江 两会 五粮液 七牛 八达岭 三甲 五菱 六盘水 千问 千寻 百川 百联 千岛湖 亿联 亿纬 亿航 零头 零起 零部件 零组件 零门槛 零距离 零接触 零容忍 零跑 二元 零件 零星 零散 零碎 零售 一切 一些 一样 一起 一直 一般 一定 一旦 一致 一再 一律 一贯 一向 一度 一同 一并 一边 一面 一带 一经 一概 一味 一看 一瞬 一如 一身 一路 一线 一流 一系列
        两两 三三两两 四川 四处 四周 四面 四方 三亚 三明 三门峡 九江 九龙 百度 百姓 百货 百科 百年 百花 千古 千秋 千金 千方百计 万一 万物 万象 万里长城 万众 万能 万般 万达 万科 万向 万州 零下 十足 十分 十堰 七夕 五金 六安 八卦 百分
        """
    );

    /// <summary>The characters that such words begin with.</summary>
    public static IEnumerable<char> Beginnings => All.Words.Select(static x => x[0]);

    /// <summary>How long such a word is that begins at a place; 0 if there is none.</summary>
    public static int LengthAt(string text, int at, int end) => All.LengthAt(text, at, end);

    /// <summary>Whether a number that ends at a place is part of such a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="numberEnd">Where the number ends.</param>
    /// <param name="end">Where reading stops.</param>
    public static bool Begins(string text, int at, int numberEnd, int end) =>
        at + All.LengthAt(text, at, end) >= numberEnd
        && All.LengthAt(text, at, end) > 1
        && !IsFraction(text, numberEnd, end)
        && (Times.LengthAt(text, at, end) == 0 || Others.LengthAt(text, at, end) > 0);

    // 十分|钟, 四周|年.
    private static readonly WordList Times = new("十分钟 四周年 四周时间 四周内 四周后");

    // 十分|钟爱, 四周|年轻人.
    private static readonly WordList Others = new("十分钟爱 十分钟情于 四周年轻");

    // 百分 begins no number but in 百分之三; 十分 none but in 十分之一.
    private static bool IsFraction(string text, int at, int end) =>
        at + 1 < end && text[at] == '分' && text[at + 1] == '之';
}
