using Articles.Text.Tables;

namespace Articles.Text.Compiler;

/// <summary>What a reading is worth at most that has a code unit or a pair of bytes.</summary>
/// <param name="likelihoods">The code units' likelihoods.</param>
internal sealed class WorthTables(float[] likelihoods)
{
    private const sbyte None = 0;

    /// <inheritdoc cref="TableNames.Worths"/>
    public sbyte[] Units { get; } = Table(unit => Worth(likelihoods, (char)unit));

    /// <inheritdoc cref="TableNames.SwappedWorths"/>
    public sbyte[] SwappedUnits => Table(unit => Units[(byte)unit << 8 | unit >> 8]);

    /// <summary>The worths of an encoding's pairs; of the few that are two code units, what the likelier one is worth.</summary>
    /// <param name="textOf">The text of a pair; empty where it is no character.</param>
    public sbyte[] Pairs(Func<int, string> textOf) =>
        Table(pair => textOf(pair) is { Length: > 0 } text ? text.Max(unit => Units[unit]) : None);

    private static sbyte[] Table(Func<int, sbyte> worth) => [.. Enumerable.Range(0, TableNames.Units).Select(worth)];

    private static sbyte Worth(float[] likelihoods, char unit) =>
        (sbyte)MathF.Ceiling(likelihoods[unit] * TableNames.Quarters);
}
