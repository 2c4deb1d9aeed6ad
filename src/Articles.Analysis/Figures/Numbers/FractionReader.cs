namespace Articles.Analysis.Figures.Numbers;

/// <summary>Reads 三分之一, 百分之三点五, 千分之二 and 1/3.</summary>
internal static class FractionReader
{
    /// <summary>Reads the fraction that begins at a place.</summary>
    public static bool TryRead(string text, int at, int end, out NumberToken number)
    {
        number = default;
        var lower = new PlaceValue();
        var p = lower.Read(text, at, end);
        if (p == at || lower.Max is not null)
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
            if (divisor == 0 || lower.Value >= divisor || (q < end && text[q] is '/' or '年' or '月'))
            {
                return false;
            }
            number = new NumberToken(at, q, lower.Value / divisor, null, 1, IsOpen: false, NumberForm.Fraction);
            return true;
        }
        return false;
    }

    private static bool Words(string text, int at, int p, int end, decimal divisor, out NumberToken number)
    {
        number = default;
        var upper = new PlaceValue();
        var q = upper.Read(text, p + 2, end);
        if (q == p + 2 || divisor == 0)
        {
            return false;
        }
        var form = divisor switch
        {
            100 => NumberForm.Percent,
            1000 => NumberForm.Permille,
            _ => NumberForm.Fraction,
        };
        var (value, max) = form == NumberForm.Fraction ? (upper.Value / divisor, upper.Max / divisor) : (upper.Value, upper.Max);
        number = new NumberToken(at, q, value, max, 1, IsOpen: false, form);
        number = form == NumberForm.Fraction ? number : OpenEnd.Read(text, number, end);
        return true;
    }
}
