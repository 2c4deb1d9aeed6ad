using System.Globalization;

namespace Articles.Analysis.Tests.Figures;

/// <summary>A file of sentences with the figures that a careful reader finds in each.</summary>
/// <remarks>
/// The first line gives the day of publication. A line without indentation is a sentence; the indented lines after it
/// are its figures: <c>indicator | value[~max] unit | modifier kind period</c>, <c>-</c> for no period.
/// </remarks>
internal sealed record CaseFile(
    DateOnly PublishedOn,
    IReadOnlyList<(string Sentence, IReadOnlyList<string> Figures)> Cases
)
{
    public static CaseFile Read(string name)
    {
        var lines = File.ReadAllLines(Checkout.PathOf("tests/Articles.Analysis.Tests/Figures/Cases", name));
        var published = DateOnly.Parse(lines[0].AsSpan("published ".Length), CultureInfo.InvariantCulture);
        var cases = new List<(string, IReadOnlyList<string>)>();
        foreach (var line in lines.Skip(1).Where(x => x.Length > 0))
        {
            if (char.IsWhiteSpace(line[0]))
            {
                ((List<string>)cases[^1].Item2).Add(line.Trim());
            }
            else
            {
                cases.Add((line, new List<string>()));
            }
        }
        return new CaseFile(published, cases);
    }

    public static string Written(Metric metric) =>
        $"{metric.Indicator} | {metric.Value}{(metric.ValueMax is { } max ? $"~{max}" : "")} {metric.Unit}".TrimEnd()
        + $" | {Camel(metric.Modifier)} {Camel(metric.Kind)} {metric.Period ?? "-"}";

    private static string Camel<T>(T value)
        where T : struct, Enum
    {
        var name = value.ToString();
        return char.ToLowerInvariant(name[0]) + name[1..];
    }
}
