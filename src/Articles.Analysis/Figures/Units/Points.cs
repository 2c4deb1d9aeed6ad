using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Units;

/// <summary>Tells percentage points from points that are counted: 毛利率提升1.5|个点, but 20个点位 and 地图上的3个点.</summary>
internal static class Points
{
    private const int LongestMove = 5;
    private static readonly WordList Moves = new(
        "上升 提升 提高 增长 上涨 回升 下降 降低 回落 下滑 下跌 收窄 扩大 上调 下调 涨 跌 降 升 高 低"
    );

    /// <summary>Whether what stands behind a number that something rose or fell by is 个点.</summary>
    public static bool Are(string text, NumberToken number, int at, int end) =>
        text.AsSpan(at, Math.Min(2, end - at)) is "个点"
        && (at + 2 >= end || !char.IsLetter(text[at + 2]) || text[at + 2] is '左' or '以' or '至' or '到')
        && Moves.IsIn(text, Math.Max(0, number.Offset - LongestMove), number.Offset);
}
