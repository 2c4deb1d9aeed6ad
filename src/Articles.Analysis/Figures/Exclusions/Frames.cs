using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells hours and days that only say when another figure is so: 过去3小时|降雨量达50毫米, 连续3天，日均客流….</summary>
internal static class Frames
{
    /// <summary>Words that a stretch of time stands behind which frames what is told.</summary>
    public static WordList Leads { get; } =
        new("过去 过去的 最近 最近的 未来 未来的 今后 接下来 接下来的 在过去 在过去的 在最近 在未来");

    /// <summary>Whether a stretch of time is a frame.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quantity">The stretch.</param>
    /// <param name="next">The clause's next quantity, none if it is the last.</param>
    /// <param name="start">Where the clause begins.</param>
    /// <param name="end">Where it ends.</param>
    public static bool Is(string text, in Quantity quantity, in Quantity next, int start, int end)
    {
        if (quantity.Unit.Kind is not (UnitKind.Time or UnitKind.Calendar))
        {
            return false;
        }
        var isAlone = quantity.End == end || (quantity.End + 1 == end && text[quantity.End] is '内' or '里' or '间');
        // 连续3天，: what goes on for it stands in no word of the clause.
        if (isAlone && quantity.Offset - 2 == start && text.AsSpan(start, 2) is "连续")
        {
            return true;
        }
        return quantity.Unit.Kind == UnitKind.Time
            && (isAlone || !next.IsNone)
            && Leads.LengthAt(text, start, quantity.NumberOffset) is var lead and > 0
            && start + lead == quantity.NumberOffset;
    }
}
