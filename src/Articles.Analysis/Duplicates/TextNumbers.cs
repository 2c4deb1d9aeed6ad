namespace Articles.Analysis.Duplicates;

/// <summary>A number of a text.</summary>
/// <param name="Key">What is compared: the digits without separators, with 万, 亿 or % behind them; 年, 月 or 日 behind a date's.</param>
/// <param name="IsDate">Whether it is a part of a date or the time of a day.</param>
internal readonly record struct TextNumber(string Key, bool IsDate);

/// <summary>
/// Finds the numbers that two copies of a text must have in common, in digits and in characters. Of single characters
/// only those count that say a number wherever they stand: 一 is in 一些 and 进一步, 十 in 十分.
/// </summary>
internal static class TextNumbers
{
    private const string Numerals = "〇零一二三四五六七八九十百千万亿两";
    private const string Plain = "二三四五六七八九";
    private const string Multipliers = "百千万亿%‰";
    private const string DateUnits = "年月日号";
    private const string OrderUnits = "月季年日号届期级";

    public static List<TextNumber> Find(ReadOnlySpan<char> text)
    {
        var numbers = new List<TextNumber>();
        for (var i = 0; i < text.Length; )
        {
            i =
                char.IsAsciiDigit(text[i]) ? ReadDigits(text, i, numbers)
                : Numerals.Contains(text[i], StringComparison.Ordinal) ? ReadNumerals(text, i, numbers)
                : i + 1;
        }

        return numbers;
    }

    private static int ReadDigits(ReadOnlySpan<char> text, int start, List<TextNumber> numbers)
    {
        if (ReadDate(text, start, numbers) is var date and > 0)
        {
            return date;
        }

        var end = EndOfDigits(text, start);
        if (end + 2 < text.Length && text[end] == ':' && EndOfDigits(text, end + 1) == end + 3)
        {
            numbers.Add(new TextNumber(text[start..(end + 3)].ToString(), IsDate: true));
            return end + 3;
        }

        while (HasFraction(text, end) || HasGroup(text, end))
        {
            end = EndOfDigits(text, end + 1);
        }

        if (end < text.Length && DateUnits.Contains(text[end], StringComparison.Ordinal))
        {
            numbers.Add(DatePart(text[start..end], text[end]));
            return end + 1;
        }

        var digits = text[start..end].ToString().Replace(",", "", StringComparison.Ordinal);
        var unit = end;
        while (unit < text.Length && Multipliers.Contains(text[unit], StringComparison.Ordinal))
        {
            unit++;
        }

        numbers.Add(new TextNumber(digits + text[end..unit].ToString(), IsDate: false));
        return unit;
    }

    // 2024-05-06, 2024/5/6, 2024.5.6: the same parts as those of 2024年5月6日.
    private static int ReadDate(ReadOnlySpan<char> text, int start, List<TextNumber> numbers)
    {
        var year = EndOfDigits(text, start);
        if (year - start != 4 || text[start] is not ('1' or '2') || year >= text.Length || !IsDateMark(text[year]))
        {
            return 0;
        }

        var month = EndOfDigits(text, year + 1);
        if (month - year is not (2 or 3) || month >= text.Length || text[month] != text[year])
        {
            return 0;
        }

        var day = EndOfDigits(text, month + 1);
        if (day - month is not (2 or 3))
        {
            return 0;
        }

        numbers.Add(DatePart(text[start..year], '年'));
        numbers.Add(DatePart(text[(year + 1)..month], '月'));
        numbers.Add(DatePart(text[(month + 1)..day], '日'));
        return day;
    }

    private static int ReadNumerals(ReadOnlySpan<char> text, int start, List<TextNumber> numbers)
    {
        var end = start + 1;
        while (end < text.Length && Numerals.Contains(text[end], StringComparison.Ordinal))
        {
            end++;
        }

        var next = end < text.Length ? text[end] : '\n';
        var before = start > 0 ? text[start - 1] : '\n';
        if (IsOfList(before, next) || !Counts(text[start..end], before, next))
        {
            return end;
        }

        numbers.Add(
            DateUnits.Contains(next, StringComparison.Ordinal)
                ? DatePart(text[start..end], next)
                : new TextNumber(text[start..end].ToString(), IsDate: false)
        );
        return end;
    }

    private static bool Counts(ReadOnlySpan<char> numerals, char before, char next) =>
        numerals.Length > 1
        || Plain.Contains(numerals[0], StringComparison.Ordinal)
        || before is '第' or '之'
        || OrderUnits.Contains(next, StringComparison.Ordinal);

    // 二、 at a line's beginning and （二）: copies often have lost them.
    private static bool IsOfList(char before, char next) =>
        (before == '\n' && next is '、' or '.') || (before is '（' or '(' && next is '）' or ')');

    private static TextNumber DatePart(ReadOnlySpan<char> digits, char unit)
    {
        var trimmed = digits.TrimStart('0');
        return new TextNumber($"{trimmed}{(unit == '号' ? '日' : unit)}", IsDate: true);
    }

    private static int EndOfDigits(ReadOnlySpan<char> text, int start)
    {
        while (start < text.Length && char.IsAsciiDigit(text[start]))
        {
            start++;
        }

        return start;
    }

    private static bool IsDateMark(char c) => c is '-' or '/' or '.';

    private static bool HasFraction(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]);

    // 1,200,000: a comma with three digits behind it is of the number that it stands in.
    private static bool HasGroup(ReadOnlySpan<char> text, int end) =>
        end < text.Length && text[end] == ',' && EndOfDigits(text, end + 1) == end + 4;
}
