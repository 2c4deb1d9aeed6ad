using Articles.Analysis;
using Articles.Functions.Http.Csv;

namespace Articles.Functions.Endpoints;

/// <summary>A figure.</summary>
/// <param name="Indicator">What is counted or measured.</param>
/// <param name="Value">The number, with 万 and 亿 worked out; a percentage as written.</param>
/// <param name="ValueMax">The upper end of a range, or null.</param>
/// <param name="Unit">As written, without 万 or 亿; empty if there is none.</param>
/// <param name="NormalizedUnit">The UCUM code where the unit has one.</param>
/// <param name="Modifier">How the value bounds the figure.</param>
/// <param name="Period">ISO 8601 year, month or day that it holds for or is due by; null where the article does not say.</param>
/// <param name="Subject">Whose figure it is: an entity's name; null where the article does not say.</param>
/// <param name="Kind">Whether it is so, is planned, or is a change.</param>
/// <param name="Text">The clause that says so.</param>
/// <param name="Offset">Where the clause begins in the clean text, in UTF-16 code units.</param>
/// <param name="Length">How long the clause is, in UTF-16 code units.</param>
/// <param name="ArticleId">The article that says so.</param>
/// <param name="ConfidenceScore">0 to 1.</param>
/// <param name="DisagreesWith">Figures of other articles for the same thing that cannot both be right; null where nobody looked: among the figures of one article, and in lists of neither one indicator nor one subject.</param>
public sealed record MetricItem(
    string Indicator,
    decimal Value,
    decimal? ValueMax,
    string Unit,
    string? NormalizedUnit,
    string Modifier,
    string? Period,
    string? Subject,
    string Kind,
    string Text,
    int Offset,
    int Length,
    string ArticleId,
    double ConfidenceScore,
    IReadOnlyList<OtherValue>? DisagreesWith
) : ICsvRow<MetricItem>
{
    /// <summary>The members in their order.</summary>
    public static IReadOnlyList<CsvColumn<MetricItem>> Columns { get; } =
    [
        new("indicator", m => m.Indicator),
        new("value", m => CsvWriter.Number<decimal>(m.Value)),
        new("valueMax", m => CsvWriter.Number(m.ValueMax)),
        new("unit", m => m.Unit),
        new("normalizedUnit", m => m.NormalizedUnit),
        new("modifier", m => m.Modifier),
        new("period", m => m.Period),
        new("subject", m => m.Subject),
        new("kind", m => m.Kind),
        new("text", m => m.Text),
        new("offset", m => CsvWriter.Number<int>(m.Offset)),
        new("length", m => CsvWriter.Number<int>(m.Length)),
        new("articleId", m => m.ArticleId),
        new("confidenceScore", m => CsvWriter.Number<double>(m.ConfidenceScore)),
        new("disagreesWith", m => CsvWriter.Several((m.DisagreesWith ?? []).Select(o => o.ArticleId))),
    ];

    /// <summary>Makes the item of a figure.</summary>
    public static MetricItem Of(string articleId, Metric m) =>
        new(
            m.Indicator,
            m.Value,
            m.ValueMax,
            m.Unit,
            m.NormalizedUnit,
            Word(m.Modifier),
            m.Period,
            m.Subject,
            Word(m.Kind),
            m.Text,
            m.Offset,
            m.Length,
            articleId,
            m.ConfidenceScore,
            DisagreesWith: null
        );

    /// <summary>A value of an enumeration as the API writes it.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}

/// <summary>What another article says of the same thing.</summary>
/// <param name="ArticleId">The article.</param>
/// <param name="Value">Its value.</param>
/// <param name="ValueMax">The upper end of its range, or null.</param>
/// <param name="Modifier">How its value bounds the figure.</param>
public sealed record OtherValue(string ArticleId, decimal Value, decimal? ValueMax, string Modifier);
