using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Finds what takes a time or goes on for it: 3小时就能|完成喷药; 用7个月|完成设计; 连续9年|位居第一.
/// </summary>
internal static class TimeTaken
{
    private const int Longest = 20;

    private static readonly WordTable Bounds = new("左右 之内 以内 内 时间 以上");

    private static readonly WordTable Results = new(
        "就能够 就可以 就可 就能 就会 就 即可 即能 便可 便能 便 可完成 完成了 完成 来"
    );

    private static readonly WordTable Spending = new("用 用了 只用 只用了 仅用 仅用了 用时 花了 花");

    /// <summary>Whether a text measures a duration by what is done in it.</summary>
    public static bool Is(string text, Quantity quantity, TextSpan clause) =>
        Find(text, quantity, clause.Offset, clause.End).Length > 0;

    /// <summary>What is done in a time; empty where that isn't said.</summary>
    public static TextSpan Find(string text, Quantity quantity, int start, int end)
    {
        if (quantity.Unit.Kind is not (UnitKind.Time or UnitKind.Calendar))
        {
            return default;
        }
        var at = quantity.End + Bounds.LengthAt(text, quantity.End, end);
        var isRow = text.AsSpan(start, quantity.Offset - start).EndsWith("连续");
        var result = Results.LengthAt(text, at, end);
        if (!isRow && result == 0 && Spending.LengthBefore(text, start, quantity.Offset) == 0)
        {
            return default;
        }
        at += result;
        at += at < end && text[at] == '的' ? 1 : 0;
        end = Math.Min(end, at + Longest);
        return end - at >= 2 && text[at] >= 0x4E00 ? new TextSpan(at, end - at) : default;
    }
}
