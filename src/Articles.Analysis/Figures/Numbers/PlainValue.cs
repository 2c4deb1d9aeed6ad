namespace Articles.Analysis.Figures.Numbers;

/// <summary>Values without the zeros that scaling left: 3.2万 is 32000, not 32000.0.</summary>
internal static class PlainValue
{
    /// <summary>The same value without such zeros.</summary>
    public static decimal Of(decimal value) => value / 1.0000000000000000000000000000m;
}
