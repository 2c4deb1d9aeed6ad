namespace Articles.Analysis.Figures.Periods;

/// <summary>What a time expression does to the figures around it.</summary>
internal enum PeriodRole
{
    /// <summary>Says when a figure holds (2023年, 去年, 截至2020年年底).</summary>
    Holds,

    /// <summary>Says by when a figure is due (到2025年).</summary>
    Due,

    /// <summary>Says by when a figure is due if it is planned, and nothing of what is so (“十四五”期间).</summary>
    During,

    /// <summary>As <see cref="During"/>, in an article from the period's first years: what it says of it is promised.</summary>
    Early,

    /// <summary>Says only what a figure is compared with (比上年, 较去年同期): it dates nothing.</summary>
    Base,
}

/// <summary>A time expression in a text.</summary>
/// <param name="Offset">Where it begins, in UTF-16 code units, 截至 or 到 included.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Period">ISO 8601 year, month or day; null if it names none (目前, 近日, 5月).</param>
/// <param name="Role">What it does.</param>
internal sealed record PeriodExpression(int Offset, int End, string? Period, PeriodRole Role);
