namespace Articles.Functions.Http.Queries;

/// <summary>Sees to it that a call's <c>from</c> is not after its <c>to</c>: nothing is between them, and it is a slip.</summary>
internal static class PeriodBounds
{
    /// <summary>Checks two ISO 8601 years, months or days; a year reaches from its first day to its last.</summary>
    /// <exception cref="BadParameterException">The first begins after the second's end.</exception>
    public static void Check(string? from, string? to)
    {
        if (from is null || to is null)
        {
            return;
        }

        var shared = Math.Min(from.Length, to.Length);
        if (string.CompareOrdinal(from, 0, to, 0, shared) > 0)
        {
            throw new BadParameterException("from", $"'{from}' is after to, which is '{to}'.");
        }
    }
}
