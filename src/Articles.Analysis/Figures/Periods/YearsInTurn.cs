using System.Buffers;
using System.Globalization;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Periods;

/// <summary>Hands a row of years out to as many values: 2024—2026年净利润分别为4亿元、5亿元和6亿元 tells one value a year.</summary>
internal static class YearsInTurn
{
    private const int MostYears = 12;
    private const int YearDigits = 4;
    private static readonly WordList Each = new("分别");
    private static readonly WordList Marks = new("、 和 与 及 ，");

    /// <summary>The periods of a clause's quantities in their order, or null if its values are not one each year.</summary>
    /// <param name="clause">The clause with its quantities.</param>
    /// <param name="periods">Its sentence's time expressions.</param>
    public static List<string>? Of(ClauseFigures clause, PeriodList periods)
    {
        var count = clause.Quantities.Count;
        if (
            count is < 2 or > MostYears
            || Begin(clause) is not (var values and >= 0)
            || periods.DatingBefore(values) is not { Period: not null } last
            || last.Offset < clause.Sentence.Offset
            || IsAmongThings(clause, last.End, values)
        )
        {
            return null;
        }
        var chain = Chain(clause.Text, last, periods);
        if (chain.Count == count)
        {
            return chain.ConvertAll(static x => x.Period!);
        }
        if (RowOf(clause.Text, last, count) is { } row)
        {
            return row;
        }
        var years = Years(clause.Text.AsSpan(chain[0].Offset, last.End - chain[0].Offset));
        // 2024—2026年, 2024年至2026年: from the first to the last.
        var isRange = years.Count == 2 && years[1] - years[0] + 1 == count;
        return isRange ? [.. Enumerable.Range(years[0], count).Select(Written)]
            : years.Count == count && !IsRange(clause.Text.AsSpan(chain[0].Offset, last.End - chain[0].Offset))
                ? years.ConvertAll(Written)
            : null;
    }

    // Where values that follow years one each are said to: at 分别, or where a bare list of them begins. Below nothing where
    // they are not.
    private static int Begin(ClauseFigures clause)
    {
        var first = clause.Quantities[0].Offset;
        if (Each.IndexIn(clause.Text, clause.Span.Offset, first) is var each and >= 0)
        {
            return each;
        }
        for (var i = 1; i < clause.Quantities.Count; i++)
        {
            if (!ListJoints.Join(clause.Text, clause.Quantities[i - 1], clause.Quantities[i]))
            {
                return -1;
            }
        }
        return first;
    }

    // 两期工程分别, 甲、乙分别: handed out to things. The values of clauses between the years and these are no things.
    private static bool IsAmongThings(ClauseFigures clause, int from, int to)
    {
        var own = clause.Text.AsSpan(from, to - from);
        if (clause.Span.Offset <= from)
        {
            return own.ContainsAny(Things);
        }
        var values = own.IndexOfAnyInRange('0', '9');
        return own[..Math.Max(0, values)].ContainsAny(Things)
            || clause.Text.AsSpan(clause.Span.Offset, to - clause.Span.Offset).ContainsAny(Things);
    }

    // 2024/2025/2026年, 24-26年.
    private static List<string>? RowOf(string text, PeriodExpression last, int count)
    {
        var at = text.AsSpan(last.Offset, last.End - last.Offset).IndexOfAnyInRange('0', '9') + last.Offset;
        return
            at >= last.Offset && YearRows.Read(text, at, last.End, out var first, out var years) > at && years == count
            ? [.. Enumerable.Range(first, count).Select(Written)]
            : null;
    }

    private static readonly SearchValues<char> Things = SearchValues.Create("两二三四五六七八九十、和与及");

    // 2021—2023年; 2023年及2024年1-3月 has a range of months alone.
    private static bool IsRange(ReadOnlySpan<char> row)
    {
        for (var at = row.IndexOfAny(RangeSigns); at > 0; )
        {
            if (row.Length > at + YearDigits && !row.Slice(at + 1, YearDigits).ContainsAnyExceptInRange('0', '9'))
            {
                return true;
            }
            var next = row[(at + 1)..].IndexOfAny(RangeSigns);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    private static readonly SearchValues<char> RangeSigns = SearchValues.Create("至到—–-－~～");

    private static string Written(int year) => year.ToString("D4", CultureInfo.InvariantCulture);

    // 去年和今年, 2022年、2023年和2024年: the expressions of the row.
    private static List<PeriodExpression> Chain(string text, PeriodExpression last, PeriodList periods)
    {
        var chain = new List<PeriodExpression> { last };
        while (
            chain.Count < MostYears
            && periods.DatingBefore(chain[0].Offset) is { Period: not null } before
            && chain[0].Offset == before.End + 1
            && Marks.LengthAt(text, before.End, chain[0].Offset) == 1
        )
        {
            chain.Insert(0, before);
        }
        return chain;
    }

    // The years that a row spells: one expression may hold two of them.
    private static List<int> Years(ReadOnlySpan<char> row)
    {
        var years = new List<int>();
        for (var at = 0; at + YearDigits <= row.Length && years.Count <= MostYears; at++)
        {
            if (
                char.IsAsciiDigit(row[at])
                && int.TryParse(
                    row.Slice(at, YearDigits),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var year
                )
            )
            {
                years.Add(year);
                at += YearDigits;
            }
        }
        return years;
    }
}
