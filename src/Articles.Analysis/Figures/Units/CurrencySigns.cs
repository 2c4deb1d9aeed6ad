namespace Articles.Analysis.Figures.Units;

/// <summary>The signs that stand before an amount of money where its unit would stand behind it: $5, ￥300.</summary>
internal static class CurrencySigns
{
    /// <summary>The currency whose sign stands before numbers, or null.</summary>
    public static Unit? Of(char c) =>
        c switch
        {
            '$' or '＄' => new Unit("$", UnitKind.Money, "USD"),
            '¥' or '￥' => new Unit(c.ToString(), UnitKind.Money, "CNY"),
            '€' => new Unit("€", UnitKind.Money, "EUR"),
            '£' => new Unit("£", UnitKind.Money, "GBP"),
            _ => null,
        };
}
