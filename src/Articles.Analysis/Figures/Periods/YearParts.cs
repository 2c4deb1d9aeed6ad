using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>The words for parts of a year.</summary>
internal static class YearParts
{
    /// <summary>The end of a year, behind it.</summary>
    public static WordList Ends { get; } = new("年底 年末 末 底 岁末");

    private const string HalvesAndQuarters =
        "上半年 下半年 前三季度 前三个季度 前三季 头三季度 前两季度 前两个季度 前两季 首季度 首季 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 上半年末 一季度末 二季度末 三季度末 四季度末 第一季度末 第二季度末 第三季度末 第四季度末";

    private const string LatinQuarters = "Q1 Q2 Q3 Q4";
    private const string FiscalQuarters = "第一财季 第二财季 第三财季 第四财季";

    /// <summary>What follows a year: 上半年, 一季度, 期间.</summary>
    public static WordList OfYear { get; } =
        new(
            $"{HalvesAndQuarters} {LatinQuarters} {FiscalQuarters} 1季度 2季度 3季度 4季度 全年 整年 年内 年中 年初 初 伊始 一年 春季 夏季 秋季 冬季 赛季 榨季 采暖季 供暖季 第一学期 第二学期 秋季学期 春季学期 以来 期间 年度 度"
        );

    /// <summary>What stands alone, of the year spoken of: 上半年, 本季度.</summary>
    public static WordList Alone { get; } = new($"{HalvesAndQuarters} {FiscalQuarters} 本季度 本季 当季 本财季 本财年");

    /// <summary>What makes a year of four digits without 年.</summary>
    public static WordList Written { get; } = new($"{HalvesAndQuarters} 全年");

    /// <summary>
    /// How long the word of a table is that begins at a place, 0 if there is none: in 2024年初级产品 the last character is the next
    /// word's.
    /// </summary>
    public static int Length(WordList table, string text, int at, int end) =>
        table.LengthAt(text, at, end) is var length and > 0
        && !(
            text[at + length - 1] is '末' or '底' or '初' or '度' or '中'
            && WordBorder.BeginsWord(text, at + length - 1, end)
        )
            ? length
            : 0;

    /// <summary>前三季 stands for the quarters at a clause's head; of what stands before it, it may be the first three seasons.</summary>
    public static bool IsOfSeries(string text, int at, int after) =>
        text[after - 1] == '季' && text[at] is '前' or '首' && at > 0 && char.IsLetter(text[at - 1]);

    /// <summary>Whether an expression only says what is in season: 当季水果.</summary>
    public static bool IsInSeason(string text, int at, int after, int end) =>
        text.AsSpan(at, after - at) is "当季" && Seasonal.LengthAt(text, after, end) > 0;

    private static readonly WordList Seasonal = new(
        "水果 蔬菜 果蔬 鲜果 瓜果 食材 时令 农产品 海鲜 鲜花 花卉 新品 新款 服装 女装 男装 流行 爆款 热门 美食 菜"
    );
}
