namespace Articles.Analysis.Figures.Numbers;

/// <summary>
/// Tells which of the place names behind the last number of a range or list are also those of a number before it that has none of
/// its own: 2至3|万亿元 are two trillions, 三百至五百|万元 three millions.
/// </summary>
internal static class PlaceNames
{
    /// <summary>What a number before is multiplied by; 1 if it is whole.</summary>
    /// <param name="scale">What the number's own place names stand for.</param>
    /// <param name="value">The number.</param>
    /// <param name="lastScale">What the last number's place names stand for.</param>
    /// <param name="last">The last number.</param>
    /// <param name="times">How many times the last number the one before must stay below: 1 in a range.</param>
    public static decimal Shared(decimal scale, decimal value, decimal lastScale, decimal last, decimal times)
    {
        // 2千至3|千万, 5万至8|万亿: what they have in common is told twice.
        var shared = scale == 1 ? lastScale : Without(lastScale, scale);
        while (shared > 1 && value * shared >= last * times)
        {
            shared = Large(shared);
        }
        return shared;
    }

    // 千万 without 千 is 万; 百 and 万 have nothing in common.
    private static decimal Without(decimal lastScale, decimal scale) =>
        scale < Ten4 ? Large(lastScale, whole: true)
        : scale == Ten4 && lastScale == Ten12 ? Ten8
        : 1;

    // 千亿 → 亿, 万亿 → 亿; 1 behind the last place name.
    private static decimal Large(decimal scale, bool whole = false) =>
        scale switch
        {
            Ten12 => whole ? Ten12 : Ten8,
            > Ten8 => Ten8,
            Ten8 => whole ? Ten8 : 1,
            > Ten4 => Ten4,
            Ten4 => whole ? Ten4 : 1,
            _ => 1,
        };

    private const decimal Ten4 = 1e4m;
    private const decimal Ten8 = 1e8m;
    private const decimal Ten12 = 1e12m;
}
