using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds what somebody has done for so many years: 从事养殖|20多年, 落户开发区已有|12年.</summary>
internal static class TimeSpent
{
    private const int Longest = 16;

    private static readonly WordList Occupations = new(
        "从事 涉足 从教 从警 从医 从业 从艺 从军 从政 深耕 扎根 坚守 驻守 执教 任教 行医 打拼 落户 入行 投身 定居 旅居"
    );

    private static readonly WordList Fillers = new(
        "已有 已经有 已 已经 长达 达 了 整整 足足 至今 至今已 至今已有 将 有 超过 近"
    );

    /// <summary>The verb and its object before a number of years or months; empty if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The time.</param>
    /// <param name="start">Where its clause begins.</param>
    public static TextSpan Before(string text, in Quantity quantity, int start)
    {
        if (quantity.Unit.Written is not ("年" or "个月"))
        {
            return default;
        }
        var end = quantity.Offset;
        while (Fillers.LengthBefore(text, start, end) is var filler and > 0)
        {
            end -= filler;
        }
        for (var at = end - 2; at >= Math.Max(start, end - Longest); at--)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                break;
            }
            if (Occupations.LengthAt(text, at, end) > 0)
            {
                return new TextSpan(at, end - at);
            }
        }
        return default;
    }
}
