using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads how far an amount may lie off on either side, which makes a range of it: 20±2℃ is 18 to 22.</summary>
internal static class Tolerance
{
    /// <summary>Whether a tolerance follows.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The amount's unit.</param>
    /// <param name="unitEnd">Where that ends.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="off">How far it may lie off.</param>
    public static bool TryRead(string text, Unit unit, int unitEnd, int end, out NumberToken off)
    {
        off = default;
        return unitEnd < end
            && text[unitEnd] == '±'
            && NumberReader.TryRead(text, unitEnd + 1, end, out off)
            && off is { Max: null, IsOpen: false }
            && (unit.Kind == UnitKind.None || UnitReader.Read(text, off, end, out _).Written == unit.Written);
    }
}
