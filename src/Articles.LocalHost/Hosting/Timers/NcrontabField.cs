using System.Globalization;

namespace Articles.LocalHost.Hosting.Timers;

/// <summary>
/// One field of an NCRONTAB expression as the set of its values: a comma list of <c>*</c>, a value, a range
/// <c>a-b</c>, each with an optional <c>/step</c>; <c>a/step</c> runs to the field's end. As in NCrontab, a range
/// that is written backwards is read forwards.
/// </summary>
internal sealed class NcrontabField
{
    private static readonly string[] Months =
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    private static readonly string[] Days =
    [
        "Sunday",
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
    ];

    // Every field's values lie in 0 to 59, so a set fits in a word.
    private readonly ulong _values;

    private NcrontabField(ulong values) => _values = values;

    /// <summary>Whether the field holds the value.</summary>
    public bool Contains(int value) => (_values >> value & 1) != 0;

    public static NcrontabField Seconds(string text) => Parse(text, 0, 59, []);

    public static NcrontabField Minutes(string text) => Parse(text, 0, 59, []);

    public static NcrontabField Hours(string text) => Parse(text, 0, 23, []);

    public static NcrontabField DaysOfMonth(string text) => Parse(text, 1, 31, []);

    public static NcrontabField MonthsOfYear(string text) => Parse(text, 1, 12, Months);

    public static NcrontabField DaysOfWeek(string text) => Parse(text, 0, 6, Days);

    private static NcrontabField Parse(string text, int least, int most, string[] names)
    {
        var values = 0UL;
        foreach (var part in text.Split(','))
        {
            var slash = part.IndexOf('/', StringComparison.Ordinal);
            var step = slash < 0 ? 1 : Number(part[(slash + 1)..], 1, most);
            var range = slash < 0 ? part : part[..slash];
            var (first, last) = Range(range, least, most, names, isOpen: slash >= 0);
            for (var value = first; value <= last; value += step)
            {
                values |= 1UL << value;
            }
        }
        return new NcrontabField(values);
    }

    private static (int First, int Last) Range(string text, int least, int most, string[] names, bool isOpen)
    {
        if (text == "*")
        {
            return (least, most);
        }
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0)
        {
            var value = Value(text, least, most, names);
            return (value, isOpen ? most : value);
        }
        var from = Value(text[..dash], least, most, names);
        var to = Value(text[(dash + 1)..], least, most, names);
        return from <= to ? (from, to) : (to, from);
    }

    private static int Value(string text, int least, int most, string[] names)
    {
        var name =
            text.Length < 3 ? -1 : Array.FindIndex(names, n => n.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        return name >= 0 ? least + name : Number(text, least, most);
    }

    private static int Number(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
        && value >= least
        && value <= most
            ? value
            : throw new FormatException($"schedule: '{text}' is not in {least} to {most}");
}
