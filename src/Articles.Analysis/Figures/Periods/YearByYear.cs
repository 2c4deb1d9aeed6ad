using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Tells a sentence that gives year after year a figure: 2019年达1亿，2020年达3亿，2021年达5亿.</summary>
internal static class YearByYear
{
    private const int Fewest = 3;

    /// <summary>Whether it does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="head">The time at its head.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="expressions">Its time expressions.</param>
    public static bool Is(string text, PeriodExpression head, TextSpan sentence, PeriodList expressions)
    {
        var (years, last) = (1, IsoPeriod.Year(head.Period));
        for (
            var next = expressions.DatingFrom(head.End);
            next is not null && next.Offset < sentence.End && years < Fewest;
            next = expressions.DatingFrom(next.End)
        )
        {
            if (text[next.Offset - 1] is '，' or '；' && IsoPeriod.Year(next.Period) is { } year && year != last)
            {
                (years, last) = (years + 1, year);
            }
        }
        return years >= Fewest;
    }
}
