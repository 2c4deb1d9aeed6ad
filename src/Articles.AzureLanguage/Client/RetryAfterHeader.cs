using System.Globalization;

namespace Azure.AI.TextAnalytics;

/// <summary>Reads <c>Retry-After</c>: seconds or a date (RFC 9110, 10.2.3).</summary>
internal static class RetryAfterHeader
{
    /// <summary>The time to wait; null where the answer has no such header or one that can't be read.</summary>
    public static TimeSpan? Read(Response response, DateTimeOffset now)
    {
        if (!response.Headers.TryGetValue("Retry-After", out var value))
        {
            return null;
        }

        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return TimeSpan.FromSeconds(seconds);
        }

        return DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? TimeSpan.FromTicks(Math.Max(0, (at - now).Ticks))
            : null;
    }
}
