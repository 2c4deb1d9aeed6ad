using System.Globalization;
using Articles.LocalHost.Hosting.Timers;

namespace Articles.LocalHost.Tests.Hosting.Timers;

public sealed class NcrontabScheduleTests
{
    [Theory]
    [InlineData("0 */5 * * * *", "2026-03-01 10:02:07", "2026-03-01 10:05:00")]
    [InlineData("0 */5 * * * *", "2026-03-01 10:05:00", "2026-03-01 10:10:00")]
    [InlineData("*/10 * * * * *", "2026-03-01 23:59:51", "2026-03-02 00:00:00")]
    [InlineData("15,45 * * * * *", "2026-03-01 10:00:15", "2026-03-01 10:00:45")]
    [InlineData("0 0 * * * *", "2026-12-31 23:00:00", "2027-01-01 00:00:00")]
    [InlineData("0 30 9 * * *", "2026-03-01 09:30:00", "2026-03-02 09:30:00")]
    [InlineData("0 0 8-10 * * *", "2026-03-01 10:00:01", "2026-03-02 08:00:00")]
    [InlineData("0 0 10-8/2 * * *", "2026-03-01 08:30:00", "2026-03-01 10:00:00")]
    [InlineData("0 50/5 * * * *", "2026-03-01 10:00:00", "2026-03-01 10:50:00")]
    [InlineData("0 0 0 * * Mon-Fri", "2026-03-06 12:00:00", "2026-03-09 00:00:00")]
    [InlineData("0 0 0 * * 0", "2026-03-02 12:00:00", "2026-03-08 00:00:00")]
    [InlineData("0 0 0 1 Jan,july *", "2026-03-02 12:00:00", "2026-07-01 00:00:00")]
    [InlineData("0 0 0 29 2 *", "2026-03-01 00:00:00", "2028-02-29 00:00:00")]
    [InlineData("0 0 0 29 2 Mon", "2028-03-01 00:00:00", "2044-02-29 00:00:00")]
    [InlineData("0 0 0 13 * 5", "2026-03-14 00:00:00", "2026-11-13 00:00:00")]
    [InlineData("0 0 0 31 * *", "2026-03-31 00:00:00", "2026-05-31 00:00:00")]
    [InlineData("0 0 0 30 2 *", "2026-03-31 00:00:00", null)]
    public void The_next_time_is_the_first_that_fits_every_field(string text, string after, string? expected)
    {
        var next = NcrontabSchedule.Parse(text).Next(Time(after));

        Assert.Equal(expected is null ? null : Time(expected), next);
    }

    [Fact]
    public void A_part_of_a_second_is_passed_over() =>
        Assert.Equal(
            Time("2026-03-01 10:00:01"),
            NcrontabSchedule.Parse("* * * * * *").Next(Time("2026-03-01 10:00:00").AddMilliseconds(1))
        );

    [Theory]
    [InlineData("")]
    [InlineData("*/5 * * * *")]
    [InlineData("* * * * * * *")]
    [InlineData("60 * * * * *")]
    [InlineData("* * 24 * * *")]
    [InlineData("* * * 0 * *")]
    [InlineData("* * * * 13 *")]
    [InlineData("* * * * * 7")]
    [InlineData("*/0 * * * * *")]
    [InlineData("1- * * * * *")]
    [InlineData("1,,2 * * * * *")]
    [InlineData("-1 * * * * *")]
    [InlineData("* * * * Foo *")]
    [InlineData("* * * ? * *")]
    public void What_is_no_expression_is_refused(string text) =>
        Assert.Throws<FormatException>(() => NcrontabSchedule.Parse(text));

    private static DateTimeOffset Time(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
