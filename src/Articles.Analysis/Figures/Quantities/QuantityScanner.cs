using System.Buffers;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Quantities;

/// <summary>Finds the quantities of a clause from left to right.</summary>
internal static class QuantityScanner
{
    // Every character that a number, a half or a word that is none can begin with: the scanner leaps from one to the next.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create([
        .. Enumerable.Range(char.MinValue, char.MaxValue + 1).Select(static x => (char)x).Where(Numerals.Begins),
        .. NotNumbers.Beginnings,
        .. "半对",
    ]);

    /// <summary>Whether a stretch of text has a character that a quantity can begin with.</summary>
    public static bool MayHold(string text, TextSpan span) =>
        text.AsSpan(span.Offset, span.Length).ContainsAny(Beginnings);

    /// <summary>Finds the quantities of a stretch of text, in time linear in its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">Where to look.</param>
    /// <param name="found">Takes the quantities, in text order; they do not overlap. Empty before.</param>
    public static void Scan(string text, TextSpan span, List<Quantity> found)
    {
        var from = span.Offset;
        for (var at = span.Offset; at < span.End; )
        {
            var leap = text.AsSpan(at, span.End - at).IndexOfAny(Beginnings);
            if (leap < 0)
            {
                break;
            }
            at += leap;
            if (
                !Halves.TryRead(text, at, span.End, out var number)
                && (
                    !Numerals.Begins(text[at])
                    || IsWeekday(text, at, span)
                    || !NumberReader.TryRead(text, at, span.End, out number)
                )
            )
            {
                // A run of digits too long for a figure is passed over as one, and so is a word like 两两.
                at =
                    Numerals.Arabic(text[at]) >= 0
                        ? AfterDigits(text, at, span.End)
                        : at + Math.Max(1, NotNumbers.LengthAt(text, at, span.End));
                continue;
            }
            var quantity = QuantityReader.Read(text, from, number, span.End);
            // 营业收入|（亿元）|120.5: the label's unit is no amount, and the number behind it looks back over it.
            if (
                number.Form == NumberForm.Bare
                && UnitLabel.Open(text, from, Math.Min(span.End, quantity.UnitEnd + 1)) >= 0
            )
            {
                at = quantity.UnitEnd;
                continue;
            }
            found.Add(quantity);
            (at, from) = (quantity.End, quantity.End);
        }
        UnitSharing.Apply(text, found);
        SharedBounds.Apply(text, found);
    }

    // 周五|五折.
    private static bool IsWeekday(string text, int at, TextSpan span) =>
        at > span.Offset
        && text[at - 1] == '周'
        && at + 1 < span.End
        && text[at] is '一' or '二' or '三' or '四' or '五' or '六'
        && Numerals.Begins(text[at + 1])
        && Numerals.Place(text[at + 1]) == 0;

    private static int AfterDigits(string text, int at, int end)
    {
        while (at < end && Numerals.Arabic(text[at]) >= 0)
        {
            at++;
        }
        return at;
    }
}
