using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads on from a lower bound to the upper one: 不低于2亿元（含）且不超过4亿元.</summary>
internal static class BoundedRange
{
    private static readonly WordList Included = new("（含） （含本数）");
    private static readonly WordList Joints = new("、 且 、且 并且 和");
    private static readonly WordList Bounds = new(
        "不超过 不高于 不多于 不大于 最高不超过 至多 不超过人民币 不高于人民币"
    );

    /// <summary>Whether an upper bound in the same unit follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The lower bound's unit.</param>
    /// <param name="unitEnd">Where that ends.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="upper">The upper bound.</param>
    /// <param name="upperEnd">Where its unit ends.</param>
    public static bool TryRead(string text, Unit unit, int unitEnd, int end, out NumberToken upper, out int upperEnd)
    {
        (upper, upperEnd) = (default, unitEnd);
        var at = unitEnd + Included.LengthAt(text, unitEnd, end);
        var joint = Joints.LengthAt(text, at, end);
        var bound = Bounds.LengthAt(text, at + joint, end);
        return unit.Written.Length > 0
            && joint > 0
            && bound > 0
            && NumberReader.TryRead(text, at + joint + bound, end, out upper)
            && UnitReader.Read(text, upper, end, out upperEnd).Written == unit.Written;
    }
}
