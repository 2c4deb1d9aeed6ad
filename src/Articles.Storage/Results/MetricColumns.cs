using System.Globalization;
using Articles.Analysis;
using Azure.Data.Tables;

namespace Articles.Storage.Results;

/// <summary>
/// A figure as columns, the same in an article's own rows and in the index. Values are doubles, so that a table
/// query can compare them; a figure needs at most the fifteen digits that a double keeps.
/// </summary>
internal static class MetricColumns
{
    public static void Write(TableEntity row, Metric metric)
    {
        row["Indicator"] = LongText.Clip(metric.Indicator).ToString();
        row["Value"] = (double)metric.Value;
        row["Unit"] = metric.Unit;
        row["Modifier"] = metric.Modifier.ToString();
        row["Kind"] = metric.Kind.ToString();
        row["Text"] = LongText.Clip(metric.Text).ToString();
        row["Offset"] = metric.Offset;
        row["Length"] = metric.Length;
        row["ConfidenceScore"] = metric.ConfidenceScore;
        if (metric.ValueMax is { } max)
        {
            row["ValueMax"] = (double)max;
        }

        if (metric.NormalizedUnit is not null)
        {
            row["NormalizedUnit"] = metric.NormalizedUnit;
        }

        if (metric.Period is not null)
        {
            row["Period"] = metric.Period;
        }

        if (metric.Subject is not null)
        {
            row["Subject"] = metric.Subject;
        }
    }

    public static Metric Read(TableEntity row) =>
        new(
            row.Required("Indicator"),
            Number(row.GetDouble("Value") ?? 0),
            row.GetDouble("ValueMax") is { } max ? Number(max) : null,
            row.Required("Unit"),
            row.GetString("NormalizedUnit"),
            Enum.Parse<Modifier>(row.Required("Modifier")),
            row.GetString("Period"),
            row.GetString("Subject"),
            Enum.Parse<MetricKind>(row.Required("Kind")),
            row.Required("Text"),
            row.GetInt32("Offset") ?? 0,
            row.GetInt32("Length") ?? 0,
            row.GetDouble("ConfidenceScore") ?? 0
        );

    // By way of the shortest text that stands for the double, so that 3.2 comes back as 3.2.
    private static decimal Number(double value) =>
        decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
}
