namespace Articles.Analysis.Figures.Numbers;

/// <summary>Reads a run of Arabic digits with its separators and decimal point.</summary>
internal static class ArabicReader
{
    // A decimal holds 28 digits; longer runs are serial numbers, not figures.
    private const int MostDigits = 18;

    /// <summary>Reads the run that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the run begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="value">The run's value.</param>
    /// <returns>Where the run ends; <paramref name="at"/> if there is no number here or one too long to be a figure.</returns>
    public static int Read(string text, int at, int end, out decimal value)
    {
        var (p, digits, run) = (at, 0, 0L);
        for (; p < end; p++)
        {
            if (Numerals.Arabic(text[p]) is var digit and >= 0)
            {
                digits++;
                run = digits <= MostDigits ? (run * 10) + digit : run;
            }
            else if (p == at || !IsThousands(text, at, p, end))
            {
                break;
            }
        }
        value = run;
        if (digits is 0 or > MostDigits)
        {
            return at;
        }
        if (p + 1 < end && text[p] is '.' or '．' && Numerals.Arabic(text[p + 1]) >= 0)
        {
            p = Fraction(text, p + 1, end, ref value);
        }
        return p < end && text[p] == '^' ? Power(text, p, end, ref value) : Exponent(text, p, end, ref value);
    }

    // 2^-1, 1.1^+23: worked out as long as a decimal can hold it.
    private static int Power(string text, int at, int end, ref decimal value)
    {
        var (p, isNegative) = (at + 1, false);
        for (; p < end && p < at + 3 && text[p] is '-' or '+'; p++)
        {
            isNegative ^= text[p] == '-';
        }
        var (power, first) = (0, p);
        for (; p < end && p < first + 2 && char.IsAsciiDigit(text[p]); p++)
        {
            power = (power * 10) + text[p] - '0';
        }
        var result = 1m;
        for (; power > 0 && result < MostBase; power--)
        {
            result *= value;
        }
        if (p == first || power > 0 || value > MostBase || result == 0)
        {
            return at;
        }
        value = isNegative ? 1 / result : result;
        return p;
    }

    // The square of it still fits a decimal.
    private const decimal MostBase = 1e12m;

    // 2e5, 12.32e+14. Powers beyond a trillion are no figures of use.
    private static int Exponent(string text, int at, int end, ref decimal value)
    {
        var p = at + 1;
        if (p >= end || text[at] is not ('e' or 'E'))
        {
            return at;
        }
        var isNegative = text[p] == '-';
        p += isNegative || text[p] == '+' ? 1 : 0;
        var (power, first) = (0, p);
        for (; p < end && p < first + 3 && char.IsAsciiDigit(text[p]); p++)
        {
            power = (power * 10) + text[p] - '0';
        }
        if (p == first || power > 14 || value > 1e6m || (p < end && char.IsAsciiLetterOrDigit(text[p])))
        {
            return at;
        }
        for (; power > 0; power--)
        {
            value = isNegative ? value / 10 : value * 10;
        }
        return p;
    }

    private static int Fraction(string text, int at, int end, ref decimal value)
    {
        var place = 0.1m;
        for (; at < end && Numerals.Arabic(text[at]) is var digit and >= 0; at++)
        {
            value += digit * place;
            place /= 10;
        }
        return at;
    }

    // A separator has three digits after it, one to three before the first, and no fourth.
    private static bool IsThousands(string text, int start, int at, int end)
    {
        if (text[at] is not (',' or '，') || at + 3 >= end || at - start < 1)
        {
            return false;
        }
        // A full-width comma parts thousands only among full-width digits; elsewhere it is punctuation.
        if (text[at] == '，' && text[at - 1] < '０')
        {
            return false;
        }
        var before = 0;
        for (var p = at - 1; p >= start && Numerals.Arabic(text[p]) >= 0 && before < 4; p--)
        {
            before++;
        }
        return before <= 3
            && Numerals.Arabic(text[at + 1]) >= 0
            && Numerals.Arabic(text[at + 2]) >= 0
            && Numerals.Arabic(text[at + 3]) >= 0
            && (at + 4 >= end || Numerals.Arabic(text[at + 4]) < 0);
    }
}
