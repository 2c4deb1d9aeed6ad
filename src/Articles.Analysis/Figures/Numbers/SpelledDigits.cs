namespace Articles.Analysis.Figures.Numbers;

/// <summary>Reads Chinese numerals off one by one: 二〇二四, 三点一四.</summary>
internal static class SpelledDigits
{
    /// <summary>Goes on with a number's digits and tells where they end.</summary>
    public static int Read(string text, int p, int end, ref decimal value)
    {
        for (; p < end && Numerals.Chinese(text[p]) is var digit and >= 0; p++)
        {
            value = value < PlaceValue.Most ? (value * 10) + digit : value;
        }
        return p;
    }

    /// <summary>Reads what follows a 点, place names behind it included, and tells where it ends; the place itself if nothing does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="p">Where the 点 would be.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="value">What was read before it, then the whole.</param>
    /// <param name="scale">What the place names at its end stand for together.</param>
    public static int ReadDecimals(string text, int p, int end, ref decimal value, ref decimal scale)
    {
        if (p + 1 >= end || text[p] is not ('点' or '點') || Numerals.Chinese(text[p + 1]) < 0 || text[p + 1] == '两')
        {
            return p;
        }
        var (place, q) = (0.1m, p + 1);
        for (; q < end && place > 1e-20m && Numerals.Chinese(text[q]) is var digit and >= 0; q++)
        {
            value += digit * place;
            place /= 10;
        }
        scale = 1;
        for (; q < end && Numerals.Place(text[q]) is var times and > 0 && Math.Max(value, scale) < PlaceValue.Most; q++)
        {
            value *= times;
            scale *= times;
        }
        return q;
    }
}
