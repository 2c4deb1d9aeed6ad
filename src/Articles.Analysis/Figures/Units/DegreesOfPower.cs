namespace Articles.Analysis.Figures.Units;

/// <summary>Reads the noun that stands right behind a degree where that is a kilowatt hour: 0.5元/度|电, 500万度|电|以内.</summary>
internal static class DegreesOfPower
{
    /// <summary>How long the noun behind a unit is; 0 if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="at">Where it ends.</param>
    /// <param name="end">Where reading stops.</param>
    public static int NounLength(string text, Unit unit, int at, int end) =>
        unit.Written == "度" && at < end && text[at] == '电' ? 1 : 0;
}
