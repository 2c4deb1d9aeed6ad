namespace Articles.Analysis.Figures.Numbers;

/// <summary>Reads 三分之一, 百分之三点五, 千分之二 and 1/3.</summary>
internal static class FractionReader
{
    /// <summary>Reads the fraction whose first number has been read.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the first number begins.</param>
    /// <param name="p">Where it ends.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="lower">The first number.</param>
    /// <param name="number">The fraction.</param>
    /// <returns>Whether the number goes on into a fraction.</returns>
    public static bool TryRead(string text, int at, int p, int end, in PlaceValue lower, out NumberToken number)
    {
        number = default;
        if (lower.Max is not null)
        {
            return false;
        }
        if (p + 2 < end && text[p] == '分' && text[p + 1] == '之')
        {
            return Words(text, at, p, end, lower.Value, out number);
        }
        if (p + 1 < end && text[p] == '/' && Numerals.Arabic(text[p + 1]) >= 0 && (at == 0 || text[at - 1] != '/'))
        {
            var q = ArabicReader.Read(text, p + 1, end, out var divisor);
            if (
                divisor == 0
                || lower.Value >= divisor
                // 2023/2024学年 is a span of years.
                || (lower.Value == divisor - 1 && lower.Value is >= FirstYear and < LastYear)
                || (q < end && text[q] is '/' or '年' or '月')
                // 3.53/5.51亿元 are two amounts, and so is 60/120Hz.
                || (q < end && char.IsAsciiLetter(text[q]))
                || text.AsSpan(at, q - at).Contains('.')
            )
            {
                return false;
            }
            number = new NumberToken(at, q, lower.Value / divisor, null, 1, IsOpen: false, NumberForm.Fraction);
            return true;
        }
        return false;
    }

    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    /// <summary>Reads 三又二分之一 on from its whole number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">The whole number.</param>
    /// <param name="p">Where 又 is.</param>
    /// <param name="end">Where reading stops.</param>
    /// <returns>The sum, or the whole number if no fraction follows.</returns>
    public static NumberToken Mixed(string text, NumberToken whole, int p, int end)
    {
        var lower = new PlaceValue();
        var q = lower.Read(text, p + 1, end);
        var goesOn = q > p + 1 && q + 2 < end && text[q] == '分' && text[q + 1] == '之' && lower.Value > 0;
        var upper = new PlaceValue();
        var r = goesOn ? upper.Read(text, q + 2, end) : 0;
        return r > q + 2
            ? whole with
            {
                End = r,
                Value = whole.Value + (upper.Value / lower.Value),
                Form = NumberForm.Fraction,
            }
            : whole;
    }

    /// <summary>Reads 1 3/5 on from its whole number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">The whole number, in Arabic digits.</param>
    /// <param name="p">Where the space is.</param>
    /// <param name="end">Where reading stops.</param>
    /// <returns>The sum, or the whole number if no fraction follows.</returns>
    public static NumberToken Spaced(string text, NumberToken whole, int p, int end)
    {
        var q = ArabicReader.Read(text, p + 1, end, out var upper);
        if (q == p + 1 || q + 1 >= end || text[q] is not ('/' or '／') || whole.Value >= 1000 || upper >= 1000)
        {
            return whole;
        }
        var r = ArabicReader.Read(text, q + 1, end, out var lower);
        var goesOn = r < end && (text[r] is '/' or '／' or '年' or '月' || char.IsAsciiLetter(text[r]));
        return r == q + 1 || lower == 0 || lower >= 1000 || goesOn
            ? whole
            : whole with
            {
                End = r,
                Value = whole.Value + (upper / lower),
                Form = NumberForm.Fraction,
            };
    }

    private static bool Words(string text, int at, int p, int end, decimal divisor, out NumberToken number)
    {
        number = default;
        var upper = new PlaceValue();
        var isNegative = p + 2 < end && text[p + 2] is '负' or '負';
        var first = isNegative ? p + 3 : p + 2;
        var q = upper.Read(text, first, end);
        if (q == first || divisor == 0)
        {
            return false;
        }
        var form = divisor switch
        {
            100 => NumberForm.Percent,
            1000 => NumberForm.Permille,
            _ => NumberForm.Fraction,
        };
        var (value, max) =
            form == NumberForm.Fraction ? (upper.Value / divisor, upper.Max / divisor) : (upper.Value, upper.Max);
        value = isNegative ? -value : value;
        number = new NumberToken(at, q, value, max, 1, IsOpen: false, form);
        number = form == NumberForm.Fraction ? number : OpenEnd.Read(text, number, end);
        return true;
    }
}
