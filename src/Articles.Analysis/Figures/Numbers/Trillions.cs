using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>
/// Tells the 兆 that is a million millions, as money is counted in Taiwan and Japan (5兆3,151亿元, 4.9兆日元), from the mega of
/// bits and bandwidths (100兆宽带).
/// </summary>
internal static class Trillions
{
    /// <summary>What 兆 stands for.</summary>
    public const decimal Value = 1e12m;

    // How far before it the name of a sum may stand, and how long the digits behind it may be.
    private const int Reach = 16;
    private const int Longest = 12;

    private static readonly WordList Sums = new(
        "新台币 台币 日元 韩元 市值 资产 产值 营收 营业额 GDP 生产总值 债务 负债 预算 存款 余额 交易额 成交额 贸易额 投资额 总额"
    );

    /// <summary>Whether the 兆 at a place is a place name.</summary>
    public static bool Is(string text, int at, int end)
    {
        var next = at + 1;
        if (next >= end || !char.IsLetterOrDigit(text[next]))
        {
            return IsOfSum(text, at);
        }
        // 五兆六十亿, 5兆3,151亿.
        if (Numerals.Chinese(text[next]) > 0 || GoesOn(text, next, end))
        {
            return true;
        }
        next += text[next] is '余' or '餘' or '多' ? 1 : 0;
        return UnitTable.At(text, next, end).Kind == UnitKind.Money;
    }

    private static bool GoesOn(string text, int at, int end)
    {
        var p = at;
        for (
            end = Math.Min(end, at + Longest);
            p < end && (Numerals.Arabic(text[p]) >= 0 || text[p] is ',' or '.');
            p++
        ) { }
        return p > at && p < end && Numerals.Place(text[p]) > 0;
    }

    // 市值突破3兆: a sum of money before it has no bandwidth.
    private static bool IsOfSum(string text, int at) => Sums.IsIn(text, ClauseReach.Start(text, at, Reach), at);
}
