using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>
/// Tells a row of years that another figure or the measure before it held for (收入连续5年超过90亿元, 连续三年增长) from one that
/// is what the text counts (连续9年位居第一).
/// </summary>
internal static class YearRuns
{
    /// <summary>What leads to a row.</summary>
    public const string Lead = "连续";

    // No clause's figure stands farther behind: the bound that keeps the time linear.
    private const int Reach = 40;

    private static readonly WordList Levels = new(
        "超 超过 突破 达 达到 高于 低于 多于 少于 好于 保持在 稳定在 维持在 位于 处于 为"
    );

    /// <summary>Whether the row that ends at a place only says for how long another figure held.</summary>
    public static bool IsOfOther(string text, int at, int end)
    {
        if (Levels.LengthAt(text, at, end) > 0 || Verbs.Changes.LengthAt(text, at, end) > 1)
        {
            return true;
        }
        end = Math.Min(end, at + Reach);
        for (; at < end && text[at] is not ('，' or '；' or '。' or '\n'); at++)
        {
            if (Numerals.Arabic(text[at]) < 0)
            {
                continue;
            }
            while (at + 1 < end && Numerals.Arabic(text[at + 1]) >= 0)
            {
                at++;
            }
            // 入选500强 is a list's name.
            if (at + 1 >= end || text[at + 1] != '强')
            {
                return true;
            }
        }
        return false;
    }
}
