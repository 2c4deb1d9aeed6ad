using System.Text.Json;
using Articles.Text.Conversion;

namespace Articles.Text.Tests.Conversion;

/// <summary>OpenCC's own cases.</summary>
public class OpenCcCasesTests
{
    [Theory]
    [InlineData(ConversionKind.T2S, "t2s", 55)]
    [InlineData(ConversionKind.Tw2S, "tw2s", 32)]
    [InlineData(ConversionKind.Hk2S, "hk2s", 21)]
    [InlineData(ConversionKind.Tw2SP, "tw2sp", 53)]
    public void Passes_the_cases_of_a_configuration(ConversionKind kind, string configuration, int atLeast)
    {
        using var cases = JsonDocument.Parse(File.ReadAllBytes(ReferenceData.PathOf("peers", "opencc-testcases.json")));
        var passed = 0;
        var failures = new List<string>();
        foreach (var item in cases.RootElement.GetProperty("cases").EnumerateArray())
        {
            if (item.GetProperty("expected").TryGetProperty(configuration, out var expected))
            {
                var converted = ChineseConverter.Convert(item.GetProperty("input").GetString()!, kind);
                if (converted == expected.GetString())
                {
                    passed++;
                }
                else
                {
                    failures.Add($"{item.GetProperty("id")}: {converted} instead of {expected}");
                }
            }
        }

        Assert.True(passed >= atLeast, $"{passed} passed. {string.Join("; ", failures)}");
    }
}
