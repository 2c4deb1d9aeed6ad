using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Units;

/// <summary>Tells the M of a line's speed (均速达到260M) from a label (500M宽带, M4).</summary>
internal static class Megabits
{
    private const int Reach = 12;
    private static readonly WordList Speeds = new("速率 均速 网速 带宽 速度 时速率 提速 宽带");

    /// <summary>Whether an M after a number is a unit: a speed stands before it in its clause and no noun behind it.</summary>
    public static bool Is(string text, NumberToken number, int after, int end)
    {
        var from = Math.Max(0, number.Offset - Reach);
        var mark = text.AsSpan(from, number.Offset - from).LastIndexOfAny('，', '。', '；');
        return (
                after >= end
                || !char.IsLetter(text[after])
                || text[after] is '以' or '提' or '升' or '增' or '到' or '左'
            ) && Speeds.IsIn(text, from + mark + 1, number.Offset);
    }
}
