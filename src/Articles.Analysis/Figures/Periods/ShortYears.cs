using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Reads years of two digits: 24年上半年, 24年5月, 24年底. 24年 alone may be how long something has been so.</summary>
internal static class ShortYears
{
    private const int Century = 2000;
    private const int Length = 2;

    // Without any other date no year is told this way that lies farther back or ahead.
    private const int First = 2015;
    private const int Last = 2035;
    private const int LongestAgo = 5;

    private static readonly WordList Ends = new("年底 年末 底 末");

    /// <summary>Where the year ends that begins at a place; the place itself if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="end">Where reading stops.</param>
    /// <param name="thisYear">The year that the text speaks from, null if unknown.</param>
    /// <param name="year">The year.</param>
    public static int Read(string text, int at, int end, int? thisYear, out int year)
    {
        year = 0;
        var p = at + Length;
        if (
            p + 1 >= end
            || text[p] != '年'
            || !char.IsAsciiDigit(text[at])
            || !char.IsAsciiDigit(text[at + 1])
            || (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '-' or '—' or '/' or '第'))
        )
        {
            return at;
        }
        var written = Century + ((text[at] - '0') * 10) + text[at + 1] - '0';
        if (thisYear is { } now ? written < now - LongestAgo || written > now + 1 : written is < First or > Last)
        {
            return at;
        }
        var isPart =
            YearParts.Written.LengthAt(text, p + 1, end) > 0
            || (Months.Read(text, p + 1, end, out _) > p + 1)
            || (YearParts.Length(Ends, text, p + 1, end) > 0 && !(at > 0 && char.IsLetter(text[at - 1])));
        year = isPart ? written : 0;
        return isPart ? p + 1 : at;
    }
}
