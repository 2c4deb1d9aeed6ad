using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>
/// Tells two numerals that stand for a few though they are no neighbours: 三五个 are three to five. Digit by digit they are
/// read before everything that is not counted: 三五牌, 三五规划.
/// </summary>
internal static class Approximations
{
    /// <summary>Whether the numeral at a place and the one before it are such a pair.</summary>
    public static bool Is(string text, int at, int end) =>
        text[at] == '五'
        && text[at - 1] == '三'
        && !(at > 1 && (Numerals.Begins(text[at - 2]) || text[at - 2] is '第' or '周' or '期'))
        && at + 1 < end
        && (
            Numerals.Place(text[at + 1]) > 0
            || (UnitTable.At(text, at + 1, end).Kind != UnitKind.None && Others.LengthAt(text, at + 1, end) == 0)
        );

    /// <summary>Whether the numeral at a place and the one before it are 三两, two or three of what is counted: 三两家店.</summary>
    public static bool IsFew(string text, int at, int end) =>
        text[at] is '两' or '兩'
        && text[at - 1] == '三'
        && !(at > 1 && (Numerals.Begins(text[at - 2]) || text[at - 2] is '第' or '周' or '期'))
        && UnitTable.At(text, at + 1, end).Kind
            is UnitKind.Count
                or UnitKind.Noun
                or UnitKind.Calendar
                or UnitKind.Time;

    // 三五成群 are people, 三五折 is a discount of 3.5.
    private static readonly WordList Others = new("成 折 页岩");
}
