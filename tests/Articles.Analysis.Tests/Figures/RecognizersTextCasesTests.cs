using System.Globalization;
using System.Text.Json;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Sentences;
using Articles.Analysis.Typesetting;

namespace Articles.Analysis.Tests.Figures;

/// <summary>Scores the number and unit grammar against Recognizers-Text's own Chinese cases.</summary>
/// <remarks>
/// Spans and values must agree. Where its conventions differ from ours, our quantities are written its way first:
/// tenths and 折 as percentages, a fraction's name without 百分之.
/// </remarks>
public sealed class RecognizersTextCasesTests(ITestOutputHelper output)
{
    // Articles reach the grammar in simplified characters.
    private const string Traditional = "萬億兩點幾餘個陸貳負壹後開達";
    private const string Simplified = "万亿两点几余个陆贰负壹后开达";

    [Theory]
    [InlineData("Number-NumberModel.json", 0.97)]
    [InlineData("Number-PercentModel.json", 0.93)]
    [InlineData("NumberWithUnit-AgeModel.json", 1.0)]
    [InlineData("NumberWithUnit-CurrencyModel.json", 0.75)]
    [InlineData("NumberWithUnit-DimensionModel.json", 1.0)]
    [InlineData("NumberWithUnit-TemperatureModel.json", 0.80)]
    public void Cases_are_read(string file, double floor)
    {
        var folder = ReferenceData.PathOf("peers", "recognizers");
        var (passed, total) = (0, 0);
        foreach (
            var test in JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file))).RootElement.EnumerateArray()
        )
        {
            if (
                test.TryGetProperty("NotSupported", out var not)
                && not.GetString()!.Contains("dotnet", StringComparison.Ordinal)
            )
            {
                continue;
            }
            total++;
            var input = test.GetProperty("Input").GetString()!;
            var expected = test.GetProperty("Results").EnumerateArray().Select(Resolved).ToList();
            var actual = Actual(file, input).ToList();
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

    private static string Resolved(JsonElement result)
    {
        var value = result.GetProperty("Resolution").GetProperty("value").GetString() ?? "null";
        var isNumber = decimal.TryParse(
            value.TrimEnd('%'),
            NumberStyles.Float,
            CultureInfo.InvariantCulture,
            out var number
        );
        return Span(result.GetProperty("Start").GetInt32(), result.GetProperty("End").GetInt32() + 1)
            + (isNumber ? Text(number) : value);
    }

    private static string Span(int start, int end) => $"[{start},{end}) ";

    private static IEnumerable<string> Actual(string file, string input)
    {
        var simplified = string.Concat(input.Select(c => Traditional.IndexOf(c) is var i and >= 0 ? Simplified[i] : c));
        var uniform = new UniformText(simplified);
        var text = uniform.Text;
        string Written(int start, int end, decimal value) =>
            Span(uniform.ToOriginal(start), uniform.ToOriginal(end - 1) + 1) + Text(value);
        var quantities = new List<Quantity>();
        QuantityScanner.Scan(text, new TextSpan(0, text.Length), quantities);
        foreach (var q in quantities)
        {
            if (q.Form == NumberForm.Bare && q.Modifier == Modifier.Exact)
            {
                continue;
            }
            switch (file)
            {
                case "Number-NumberModel.json" when q.Form is NumberForm.Percent:
                    yield return text[q.NumberOffset] == '百'
                        ? Written(q.NumberOffset + 3, q.UnitOffset, q.Value)
                        : Written(q.NumberOffset, q.UnitOffset, q.Value / 100);
                    break;
                case "Number-NumberModel.json" when q.Unit.Kind == UnitKind.Money:
                    break;
                case "Number-NumberModel.json":
                    yield return Written(
                        q.NumberOffset,
                        q.UnitOffset,
                        q.Form == NumberForm.Permille ? q.Value / 1000 : q.Value
                    );
                    break;
                case "Number-PercentModel.json":
                    if (AsPercent(q) is { } percent)
                    {
                        yield return Written(q.NumberOffset, q.UnitEnd, percent);
                    }
                    break;
                default:
                    if (IsOf(file, q.Unit))
                    {
                        // A currency's sign and a scale's name before the number are part of it.
                        var start = q.Modifier == Modifier.Exact ? q.Offset : q.NumberOffset;
                        yield return Written(start, q.UnitEnd, q.Value);
                    }
                    break;
            }
        }
    }

    private static bool IsOf(string file, Unit unit) =>
        file switch
        {
            "NumberWithUnit-AgeModel.json" => unit.Written is "岁" or "周岁" or "个月" or "天" or "个月大" or "天大",
            "NumberWithUnit-CurrencyModel.json" => unit.Kind == UnitKind.Money,
            "NumberWithUnit-TemperatureModel.json" => unit.Kind == UnitKind.Measure,
            _ => unit.Kind == UnitKind.Measure,
        };

    private static decimal? AsPercent(Quantity q) =>
        q switch
        {
            { Form: NumberForm.Permille } => q.Value / 10,
            { Form: NumberForm.Fraction } when q.Value < 0.001m => q.Value * 100,
            { Unit.Written: "成" } => q.Value * 10,
            { Unit.Written: "折" } when q.Value > 10 => q.Value,
            { Unit.Written: "折" } when q.Value == 10 => null,
            { Unit.Written: "折" } => q.Value * 10,
            { Unit.Kind: UnitKind.Percent or UnitKind.Point } => q.Value,
            _ => null,
        };

    private static string Text(decimal value) =>
        decimal.Round(value, 10).ToString("0.##########", CultureInfo.InvariantCulture);
}
