using System.Globalization;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Tells a text that reports of a year from within the next one: 甲公司2015年年报, and 今年.</summary>
internal static class AnnualReports
{
    private static readonly WordList Names = new("年年报 年度报告 年报 年度业绩 年财报 年年度报告");

    /// <summary>Whether a text speaks of the report of a year and of 今年: an annual report comes out in the year after.</summary>
    public static bool Follow(string text, int year) =>
        text.Contains("今年", StringComparison.Ordinal)
        && HasReport(text, year.ToString("D4", CultureInfo.InvariantCulture));

    private static bool HasReport(string text, string year)
    {
        for (var at = text.IndexOf(year, StringComparison.Ordinal); at >= 0; )
        {
            // 截至2023年12月31日 is a report's; what happened on that day isn't.
            var isUntil = at > 0 && text[at - 1] is '至' or '止';
            at += year.Length;
            if (
                Names.LengthAt(text, at, text.Length) > 0
                || (isUntil && text.AsSpan(at).StartsWith("年12月31日", StringComparison.Ordinal))
            )
            {
                return true;
            }
            at = text.IndexOf(year, at, StringComparison.Ordinal);
        }
        return false;
    }
}
