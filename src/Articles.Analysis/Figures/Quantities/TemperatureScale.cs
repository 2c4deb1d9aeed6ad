using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads the scale that leads a temperature: 华氏98.6度, 摄氏温度20度.</summary>
internal static class TemperatureScale
{
    private static readonly WordList Names = new("华氏温度 华氏 摄氏温度 摄氏");
    private static readonly Unit Fahrenheit = new("度", UnitKind.Measure, "[degF]");
    private static readonly Unit Celsius = new("度", UnitKind.Measure, "Cel");

    /// <summary>How long the scale's name is that ends at a place; 0 if there is none.</summary>
    public static int Before(string text, int from, int at, out Unit unit)
    {
        var length = Names.LengthBefore(text, from, at);
        unit = length > 0 && text[at - length] == '华' ? Fahrenheit : Celsius;
        return length;
    }
}
