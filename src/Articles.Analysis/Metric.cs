namespace Articles.Analysis;

/// <summary>A quantitative statement: which figure of what, for whom, by when.</summary>
/// <param name="Indicator">What is counted or measured, as a noun phrase from the text.</param>
/// <param name="Value">The number, with 万, 亿 and Chinese numerals worked out; a percentage as written (80% is 80).</param>
/// <param name="ValueMax">The upper end of a range, else null.</param>
/// <param name="Unit">The unit as written, without 万 or 亿; empty if there is none.</param>
/// <param name="NormalizedUnit">The unit's UCUM code where it has one (<c>km2</c>, <c>%</c>, <c>Mbit/s</c>), else null.</param>
/// <param name="Modifier">How the value bounds the figure.</param>
/// <param name="Period">ISO 8601 year, month or day that the value holds for or is due by; null where the article does not say.</param>
/// <param name="Subject">The <see cref="Entity.Name"/> of the entity whose figure it is; null where the article does not say.</param>
/// <param name="Kind">Whether it is so, is planned, or is a change.</param>
/// <param name="Text">The shortest clause that holds the statement, equal to the text at the offset.</param>
/// <param name="Offset">Where the clause begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="ConfidenceScore">0 to 1.</param>
public sealed record Metric(
    string Indicator,
    decimal Value,
    decimal? ValueMax,
    string Unit,
    string? NormalizedUnit,
    Modifier Modifier,
    string? Period,
    string? Subject,
    MetricKind Kind,
    string Text,
    int Offset,
    int Length,
    double ConfidenceScore
);

/// <summary>How a value bounds its figure.</summary>
public enum Modifier
{
    /// <summary>The value itself.</summary>
    Exact,

    /// <summary>More than the value (超过, 余, 以上, 逾).</summary>
    MoreThan,

    /// <summary>The value or more (不少于, 不低于).</summary>
    AtLeast,

    /// <summary>Less than the value (不到, 低于).</summary>
    LessThan,

    /// <summary>The value or less (不超过, 以内).</summary>
    AtMost,

    /// <summary>Around the value (近, 约, 左右).</summary>
    About,
}

/// <summary>What a statement claims of its value.</summary>
public enum MetricKind
{
    /// <summary>It is or was so.</summary>
    Actual,

    /// <summary>It is planned, due or promised.</summary>
    Target,

    /// <summary>It is a rise, a fall or a saving.</summary>
    Change,
}
