using System.Text.Json;

namespace Articles.Analysis.Training.Measuring;

/// <summary>A quantitative statement as an annotator read it.</summary>
/// <param name="Indicator">What is counted or measured.</param>
/// <param name="Value">How many or how much, 万 and 亿 worked out.</param>
/// <param name="ValueMax">The upper end of a range; null without one.</param>
/// <param name="Unit">As written, without 万 and 亿; empty for none.</param>
/// <param name="Modifier">What bounds it.</param>
/// <param name="Period">When it holds or is due, ISO 8601; null where the article does not say.</param>
/// <param name="Subject">The name of the thing whose figure it is; null where the article does not say.</param>
/// <param name="Kind">State, target or change.</param>
internal sealed record AnnotatedFigure(
    string Indicator,
    decimal Value,
    decimal? ValueMax,
    string Unit,
    Modifier Modifier,
    string? Period,
    string? Subject,
    MetricKind Kind
)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    /// <summary>Reads the figures of a file's articles, in the articles' order.</summary>
    /// <exception cref="JsonException">The file is not a list of lists of figures.</exception>
    public static IReadOnlyList<IReadOnlyList<AnnotatedFigure>> Read(string file) =>
        JsonSerializer.Deserialize<AnnotatedFigure[][]>(File.ReadAllText(file), Options) ?? [];
}
