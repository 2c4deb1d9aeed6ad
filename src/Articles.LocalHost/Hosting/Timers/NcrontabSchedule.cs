namespace Articles.LocalHost.Hosting.Timers;

/// <summary>
/// An NCRONTAB expression of six fields: second, minute, hour, day of month, month, day of week; times are UTC.
/// Unlike in cron, a day must fit both the day of the month and the day of the week.
/// </summary>
internal sealed class NcrontabSchedule
{
    // 29 February falls on a given weekday every 28 years, every 40 across a century that is no leap year.
    private const int LongestGapInYears = 40;

    private readonly NcrontabField _seconds;
    private readonly NcrontabField _minutes;
    private readonly NcrontabField _hours;
    private readonly NcrontabField _daysOfMonth;
    private readonly NcrontabField _months;
    private readonly NcrontabField _daysOfWeek;

    private NcrontabSchedule(string[] fields)
    {
        _seconds = NcrontabField.Seconds(fields[0]);
        _minutes = NcrontabField.Minutes(fields[1]);
        _hours = NcrontabField.Hours(fields[2]);
        _daysOfMonth = NcrontabField.DaysOfMonth(fields[3]);
        _months = NcrontabField.MonthsOfYear(fields[4]);
        _daysOfWeek = NcrontabField.DaysOfWeek(fields[5]);
    }

    /// <exception cref="FormatException">The text is no such expression.</exception>
    public static NcrontabSchedule Parse(string text)
    {
        var fields = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return fields.Length == 6
            ? new NcrontabSchedule(fields)
            : throw new FormatException($"schedule '{text}' has {fields.Length} fields, not six");
    }

    /// <summary>The first time after the given one, to the second; null where the expression never comes true.</summary>
    public DateTimeOffset? Next(DateTimeOffset after)
    {
        var start = after.ToUniversalTime();
        var second = start.AddTicks(TimeSpan.TicksPerSecond - start.Ticks % TimeSpan.TicksPerSecond);
        var date = second.UtcDateTime.Date;
        for (var last = date.AddYears(LongestGapInYears); date <= last; date = date.AddDays(1))
        {
            if (!HasDay(date))
            {
                continue;
            }
            var from = date == second.UtcDateTime.Date ? second.TimeOfDay : TimeSpan.Zero;
            if (NextTime(from) is { } time)
            {
                return new DateTimeOffset(date + time, TimeSpan.Zero);
            }
        }
        return null;
    }

    private bool HasDay(DateTime date) =>
        _months.Contains(date.Month) && _daysOfMonth.Contains(date.Day) && _daysOfWeek.Contains((int)date.DayOfWeek);

    private TimeSpan? NextTime(TimeSpan from)
    {
        for (var hour = from.Hours; hour < 24; hour++)
        {
            if (!_hours.Contains(hour))
            {
                continue;
            }
            var isFirstHour = hour == from.Hours;
            for (var minute = isFirstHour ? from.Minutes : 0; minute < 60; minute++)
            {
                if (!_minutes.Contains(minute))
                {
                    continue;
                }
                var isFirstMinute = isFirstHour && minute == from.Minutes;
                for (var second = isFirstMinute ? from.Seconds : 0; second < 60; second++)
                {
                    if (_seconds.Contains(second))
                    {
                        return new TimeSpan(hour, minute, second);
                    }
                }
            }
        }
        return null;
    }
}
