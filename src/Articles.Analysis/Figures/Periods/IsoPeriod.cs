using System.Globalization;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads a period as figures have it: 2024, 2024-10, 2024-10-31.</summary>
internal static class IsoPeriod
{
    private const int YearLength = 4;
    private const int MonthOffset = 5;
    private const int MonthLength = 2;

    /// <summary>How long 2024-10 is.</summary>
    public const int WithMonth = 7;

    /// <summary>How long 2024-10-31 is.</summary>
    public const int WithDay = 10;

    /// <summary>The period's year; null where there is no period.</summary>
    public static int? Year(string? period) => period is null ? null : Number(period.AsSpan(0, YearLength));

    /// <summary>The period's month; 0 where it is a whole year.</summary>
    public static int Month(string period) =>
        period.Length >= WithMonth ? Number(period.AsSpan(MonthOffset, MonthLength)) : 0;

    /// <summary>The period that is a whole year; null where the year is unknown.</summary>
    public static string? OfYear(int? year) => year?.ToString("D4", CultureInfo.InvariantCulture);

    private static int Number(ReadOnlySpan<char> digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
