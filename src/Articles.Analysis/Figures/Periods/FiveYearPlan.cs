using Articles.Analysis.Figures.Numbers;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads “十四五”, “十四五”期间 and “十四五”末: the Nth five-year plan ends in 1955 + 5 N.</summary>
internal static class FiveYearPlan
{
    /// <summary>Reads a five-year plan's short name at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="year">The plan's last year.</param>
    /// <param name="isEnd">Whether the expression names the plan's end.</param>
    /// <returns>Where it ends; <paramref name="at"/> if there is none.</returns>
    public static int Read(string text, int at, int end, out int year, out bool isEnd)
    {
        (year, isEnd) = (0, false);
        var quoted = text[at] is '“' or '"' or '‘';
        var p = quoted ? at + 1 : at;
        if (
            p + 2 >= end
            || text[p] != '十'
            || text[p + 2] != '五'
            || Numerals.Chinese(text[p + 1]) is not (>= 1 and <= 9 and var ordinal)
        )
        {
            return at;
        }
        p += 3;
        if (quoted && (p >= end || text[p++] is not ('”' or '"' or '’')))
        {
            return at;
        }
        year = 1955 + (5 * (10 + ordinal));
        var rest = text.AsSpan(p, Math.Min(2, end - p));
        isEnd = rest is "期末" || (rest.Length > 0 && rest[0] == '末');
        var tail =
            rest is "期末" or "期间" or "时期" or "以来" ? 2
            : isEnd ? 1
            : 0;
        return quoted || tail > 0 ? p + tail : at;
    }

    /// <summary>The first year of the latest plan that a text names in quotation marks (“十四五”: 2021), or null.</summary>
    public static int? FirstYear(string text)
    {
        int? first = null;
        for (var at = text.IndexOf(Quoted, StringComparison.Ordinal); at >= 0; )
        {
            if (Read(text, at, text.Length, out var last, out _) > at)
            {
                first = Math.Max(first ?? 0, last - Years + 1);
            }
            at = text.IndexOf(Quoted, at + 1, StringComparison.Ordinal);
        }
        return first;
    }

    private const string Quoted = "“十";
    private const int Years = 5;
}
