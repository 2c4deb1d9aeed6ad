using Articles.Analysis.Figures.Modifiers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Reads the currency that leads an amount, with what bounds it: 近|港币|90亿元, 超人民币3亿元.</summary>
internal static class LeadingCurrency
{
    private static readonly WordList Names = new("人民币 港币 新台币 台币 美金");

    /// <summary>How long the currency's name and the modifier before it are; 0 if no currency leads.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where reading begins.</param>
    /// <param name="at">Where the number begins.</param>
    /// <param name="unit">The unit behind the number; becomes the currency.</param>
    /// <param name="modifier">The modifier before the name.</param>
    public static int Before(string text, int from, int at, ref Unit unit, out Modifier modifier)
    {
        modifier = Modifier.Exact;
        var length = unit.Written == "元" ? Names.LengthBefore(text, from, at) : 0;
        if (length == 0)
        {
            return 0;
        }
        var name = at - length;
        unit = text[name] == '人' ? unit : UnitTable.At(text, name, at);
        return length + ModifierTable.ReadBefore(text, from, name, out modifier);
    }
}
