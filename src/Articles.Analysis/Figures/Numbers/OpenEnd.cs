using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Numbers;

/// <summary>Reads what makes a number open at its upper end: 余, 多, 几, 来, +, and the place names after them.</summary>
internal static class OpenEnd
{
    // See PlaceValue: no product may overflow a decimal.
    private const decimal Most = 1e20m;

    /// <summary>The number, extended over 余 and the like where they follow (20余万, 十几, 100+).</summary>
    public static NumberToken Read(string text, NumberToken number, int end)
    {
        var p = number.End;
        if (p >= end || number.Max is not null || !Opens(text, number, end))
        {
            return number;
        }
        p++;
        var scale = 1m;
        while (p < end && number.Value * scale < Most && Numerals.LargePlace(text[p]) is var place and > 0)
        {
            scale *= place;
            p++;
        }
        return number with
        {
            End = p,
            Value = number.Value * scale,
            Scale = Math.Max(number.Scale, scale),
            IsOpen = true,
        };
    }

    private static bool Opens(string text, NumberToken number, int end)
    {
        var at = number.End;
        var next = at + 1 < end ? text[at + 1] : '\0';
        return text[at] switch
        {
            '余' or '餘' => true,
            // 多 before an adjective's noun (三多) is no number; after a round number or before a place name it is.
            '多' => (IsRound(number.Value) || IsOfLargePlace(number, next))
                && next is not ('样' or '数' or '层' or '方' or '边' or '功'),
            '几' or '幾' => number.Value >= 10 && IsRound(number.Value),
            '来' => number is { Value: >= 10, Form: not NumberForm.Fraction }
                && IsRound(number.Value)
                && IsAmount(text, number, at + 1, end),
            '+' or '＋' => number.Form == NumberForm.Arabic
                && (
                    (!char.IsAsciiLetterOrDigit(next) && next < 0x2E80) | IsCounted(next)
                    || (number.Value >= 10 && IsMeasured(text, at + 1, end))
                ),
            _ => false,
        };
    }

    // 43.6多|亿元.
    private static bool IsOfLargePlace(NumberToken number, char next) =>
        number is { Form: NumberForm.Arabic, Value: > 1 } && Numerals.LargePlace(next) > 0;

    // 30来|个, 800来|斤, 20来|万元; not 50来|电, 300来|自.
    private static bool IsAmount(string text, NumberToken number, int at, int end) =>
        at < end
        && (
            Numerals.LargePlace(text[at]) > 0
            || (
                UnitTable.At(text, at, end) is { Kind: not (UnitKind.None or UnitKind.Percent) } unit
                && Coming.LengthAt(text, at, end) <= unit.Written.Length
                && (unit.Kind != UnitKind.Calendar || number.Value < 1000)
            )
        );

    // 来|路, 来|件, 来|日, 来|月: what comes.
    private static readonly WordList Coming = new("路不明 件数 日方长 月起 年初 年底 年将 年计划 人往 往 回 历 源");

    // 1000+|公里, 700+|km, 350万+|元.
    private static bool IsMeasured(string text, int at, int end) =>
        UnitTable.At(text, at, end).Kind
            is UnitKind.Measure
                or UnitKind.Money
                or UnitKind.Time
                or UnitKind.Calendar
                or UnitKind.Noun;

    // 100+家 counts; 1+N and 5G+北斗 join two names.
    private static bool IsCounted(char next) => UnitTable.IsClassifier(next) || next is '”' or '’' or '万' or '亿';

    private static bool IsRound(decimal value) => value >= 10 && value % 10 == 0;
}
