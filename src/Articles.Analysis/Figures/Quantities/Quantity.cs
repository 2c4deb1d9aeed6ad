using System.Runtime.InteropServices;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>A number with its unit and what bounds it.</summary>
/// <param name="Offset">Where it begins, a modifier before it included.</param>
/// <param name="NumberOffset">Where its number begins.</param>
/// <param name="UnitOffset">Where its number ends and its unit begins.</param>
/// <param name="UnitEnd">Where its unit ends.</param>
/// <param name="End">Where it ends, a modifier after it included.</param>
/// <param name="Value">The number, or the lower end of a range.</param>
/// <param name="Max">The upper end of a range, else null.</param>
/// <param name="Unit">The unit, <see cref="Units.Unit.None"/> if there is none.</param>
/// <param name="Modifier">How the number bounds the figure.</param>
/// <param name="Form">How the number is written.</param>
/// <param name="Scale">What the place names at the number's end stand for together (10000 for 3.2万), else 1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Quantity(
    int Offset,
    int NumberOffset,
    int UnitOffset,
    int UnitEnd,
    int End,
    decimal Value,
    decimal? Max,
    Unit Unit,
    Modifier Modifier,
    NumberForm Form,
    decimal Scale
)
{
    /// <summary>Whether it stands in the place of one that is not there.</summary>
    public bool IsNone => Unit is null;
}
