namespace Articles.Text.Facts;

/// <summary>The hour that stands behind a date: <c>10:20</c>, <c>10：20：05</c>.</summary>
internal static class ClockTime
{
    /// <summary>What stands behind the hour; all of the text where it begins with none.</summary>
    public static ReadOnlySpan<char> After(ReadOnlySpan<char> text) => text.TrimStart("0123456789:：");
}
