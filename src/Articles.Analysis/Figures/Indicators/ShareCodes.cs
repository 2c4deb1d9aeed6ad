namespace Articles.Analysis.Figures.Indicators;

/// <summary>Tells the bracket with a share's code from others: 甲控股（600000.SH）. It is no part of a name and no measure.</summary>
internal static class ShareCodes
{
    private const int Longest = 14;
    private const int FewestDigits = 4;

    /// <summary>Whether such a bracket begins at a place.</summary>
    public static bool Follows(string text, int at) => End(text, at) > at;

    /// <summary>Where a noun ends before such a bracket.</summary>
    public static int Before(string text, int start, int end)
    {
        if (end - start < FewestDigits + 2 || text[end - 1] is not ('）' or ')'))
        {
            return end;
        }
        var from = Math.Max(start, end - Longest);
        var open = from + text.AsSpan(from, end - from).LastIndexOfAny('（', '(');
        return open >= from && End(text, open) == end ? open : end;
    }

    private static int End(string text, int at)
    {
        if (at >= text.Length || text[at] is not ('（' or '('))
        {
            return at;
        }
        var digits = 0;
        for (var p = at + 1; p < Math.Min(text.Length, at + Longest); p++)
        {
            if (text[p] is '）' or ')')
            {
                return digits >= FewestDigits ? p + 1 : at;
            }
            if (!(char.IsAsciiLetterOrDigit(text[p]) || text[p] is '.' or '，' or ',' or ' ' or '：' or ':'))
            {
                return at;
            }
            digits += char.IsAsciiDigit(text[p]) ? 1 : 0;
        }
        return at;
    }
}
