using System.Runtime.InteropServices;
using Articles.Analysis.Figures.Numbers;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// Which of the meetings of one name a name gives, by its number, its year or both (第二十届农博会, 2024年农博会): of two
/// different ones neither is the other.
/// </summary>
/// <param name="Number">Its number in the series; 0 if the name does not give it.</param>
/// <param name="Year">Its year; 0 if the name does not give it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EventEdition(int Number, int Year)
{
    private const int LongestNumber = 5;
    private const int LengthOfYear = 4;

    /// <summary>The edition of an event's name.</summary>
    public static EventEdition Of(ReadOnlySpan<char> name) => new(NumberIn(name), YearIn(name));

    /// <summary>Whether two names may mean one meeting.</summary>
    public bool MayBe(EventEdition other) => Agree(Number, other.Number) && Agree(Year, other.Year);

    /// <summary>What two names of one meeting say of it together.</summary>
    public EventEdition With(EventEdition other) =>
        new(Number > 0 ? Number : other.Number, Year > 0 ? Year : other.Year);

    private static bool Agree(int a, int b) => a == 0 || b == 0 || a == b;

    // 首届, 第九届, 第20届, 第二十届: what a reader writes in two ways is one number.
    private static int NumberIn(ReadOnlySpan<char> name)
    {
        var end = name.IndexOf('届');
        var before = end < 0 ? [] : name[..end];
        if (before.EndsWith("首"))
        {
            return 1;
        }
        var start = before.LastIndexOf('第');
        return start >= 0 && end - start - 1 is > 0 and <= LongestNumber ? Value(before[(start + 1)..]) : 0;
    }

    // 0 where it is no number below a thousand.
    private static int Value(ReadOnlySpan<char> numeral)
    {
        var (value, digit) = (0, 0);
        foreach (var c in numeral)
        {
            if (Numerals.Arabic(c) is >= 0 and var arabic)
            {
                value = (10 * value) + arabic;
            }
            else if (Numerals.Chinese(c) is >= 0 and var chinese)
            {
                digit = chinese;
            }
            else if (Numerals.SmallPlace(c) is > 0 and var place)
            {
                value += Math.Max(digit, 1) * (int)place;
                digit = 0;
            }
            else
            {
                return 0;
            }
        }
        return value + digit;
    }

    private static int YearIn(ReadOnlySpan<char> name)
    {
        for (var at = 0; at + LengthOfYear <= name.Length; at++)
        {
            var run = name[at..];
            var digits = run.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : run.Length;
            if (digits == LengthOfYear && run is ['1', '9', ..] or ['2', '0', ..])
            {
                return int.Parse(run[..LengthOfYear], System.Globalization.CultureInfo.InvariantCulture);
            }
            at += digits;
        }
        return 0;
    }
}
