using System.Text.Json;

namespace Articles.Analysis.Tests;

/// <summary>The floors of <c>tests/quality-floors.json</c>.</summary>
internal static class QualityFloors
{
    public static double Of(string section, string name)
    {
        using var floors = JsonDocument.Parse(File.ReadAllText(Checkout.QualityFloors));
        return floors.RootElement.GetProperty(section).GetProperty(name).GetDouble();
    }
}
