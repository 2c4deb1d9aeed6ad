using System.Text.Json;

namespace Articles.LocalHost.Hosting.Timers;

/// <summary>The value of a timer trigger as the host's <c>TimerInfo</c> is written.</summary>
/// <param name="Last">The last time that came before this one, or null.</param>
/// <param name="Next">The time after this one, or null.</param>
/// <param name="HasStatus">Whether the times are told (<c>useMonitor</c>).</param>
internal sealed record TimerPayload(DateTimeOffset? Last, DateTimeOffset? Next, bool HasStatus)
{
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("Schedule");
        json.WriteBoolean("AdjustForDST", true);
        json.WriteEndObject();
        if (HasStatus)
        {
            json.WriteStartObject("ScheduleStatus");
            json.WriteString("Last", Last ?? DateTimeOffset.MinValue);
            json.WriteString("Next", Next ?? DateTimeOffset.MinValue);
            json.WriteString("LastUpdated", Last ?? DateTimeOffset.MinValue);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("ScheduleStatus");
        }
        json.WriteBoolean("IsPastDue", false);
        json.WriteEndObject();
    }
}
