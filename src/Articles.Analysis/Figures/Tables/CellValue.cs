using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Tables;

/// <summary>A cell that holds a number and nothing else but its unit.</summary>
/// <param name="Number">The number as it stands, 万 and 亿 worked out.</param>
/// <param name="Unit">The cell's own unit, or none.</param>
/// <param name="HasSign">Whether a plus or minus stands before it.</param>
internal sealed record CellValue(decimal Number, Unit Unit, bool HasSign)
{
    /// <summary>Reads a cell; null if it holds anything else.</summary>
    public static CellValue? Read(string text, TextSpan cell)
    {
        var at = cell.Offset;
        var sign = cell.Length > 1 ? text[at] : '\0';
        var hasSign = sign is '-' or '－' or '−' or '+' or '＋';
        at += hasSign ? 1 : 0;
        if (
            at >= cell.End
            || Numerals.Arabic(text[at]) < 0
            || !NumberReader.TryRead(text, at, cell.End, out var number)
            || number.Form != NumberForm.Arabic
            || number.Max is not null
            || number.IsOpen
        )
        {
            return null;
        }
        var value = sign is '-' or '－' or '−' ? -number.Value : number.Value;
        if (number.End == cell.End)
        {
            return new CellValue(value, Unit.None, hasSign);
        }
        return UnitLabel.Of(text, number.End, cell.End) is { } labelled
            ? new CellValue(value * labelled.Scale, labelled.Unit, hasSign)
            : null;
    }
}
