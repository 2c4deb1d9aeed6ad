using System.Globalization;
using System.Text.Json;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Tests.Figures;

/// <summary>Scores the number and unit grammar against Recognizers-Text's own Chinese cases.</summary>
public sealed class RecognizersTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("Number-NumberModel.json", 0.0)]
    [InlineData("Number-PercentModel.json", 0.0)]
    [InlineData("Number-NumberRangeModel.json", 0.0)]
    [InlineData("NumberWithUnit-AgeModel.json", 0.0)]
    [InlineData("NumberWithUnit-CurrencyModel.json", 0.0)]
    [InlineData("NumberWithUnit-DimensionModel.json", 0.0)]
    [InlineData("NumberWithUnit-TemperatureModel.json", 0.0)]
    public void Cases_are_read(string file, double floor)
    {
        if (Shared.Folder("peers/recognizers") is not { } folder)
        {
            Assert.Skip("the cases are not here");
            return;
        }
        var (passed, total) = (0, 0);
        foreach (var test in JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file))).RootElement.EnumerateArray())
        {
            if (test.TryGetProperty("NotSupported", out var not) && not.GetString()!.Contains("dotnet", StringComparison.Ordinal))
            {
                continue;
            }
            total++;
            var input = test.GetProperty("Input").GetString()!;
            var expected = Expected(test);
            var actual = Actual(file, input);
            if (expected.SequenceEqual(actual))
            {
                passed++;
            }
            else
            {
                output.WriteLine($"{input}: want {string.Join(", ", expected)}; got {string.Join(", ", actual)}");
            }
        }
        output.WriteLine($"{file}: {passed}/{total}");
        Assert.True(passed >= floor * total, $"{passed} of {total}");
    }

    private static List<string> Expected(JsonElement test) =>
        test.GetProperty("Results").EnumerateArray().Select(Resolved).ToList();

    private static string Resolved(JsonElement result)
    {
        var resolution = result.GetProperty("Resolution");
        var value = resolution.GetProperty("value").GetString() ?? "null";
        return Span(result.GetProperty("Start").GetInt32(), result.GetProperty("End").GetInt32() + 1) + value;
    }

    private static string Span(int start, int end) => $"[{start},{end})";

    private static IEnumerable<string> Actual(string file, string input)
    {
        var quantities = QuantityScanner.Scan(input, new TextSpan(0, input.Length));
        foreach (var q in quantities)
        {
            switch (file)
            {
                case "Number-NumberModel.json":
                    yield return Span(q.NumberOffset, q.UnitOffset) + Text(q.Value);
                    break;
                case "Number-PercentModel.json":
                    if (q.Unit.Kind == UnitKind.Percent)
                    {
                        yield return Span(q.NumberOffset, q.UnitEnd) + Text(q.Value) + "%";
                    }
                    break;
                default:
                    if (q.Unit.Kind != UnitKind.None)
                    {
                        yield return Span(q.NumberOffset, q.UnitEnd) + Text(q.Value);
                    }
                    break;
            }
        }
    }

    private static string Text(decimal value) => value.ToString("0.##############", CultureInfo.InvariantCulture);
}
