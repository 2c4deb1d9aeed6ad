using System.Globalization;

namespace Articles.Functions.Http;

/// <summary>Positions that are numbers, as continuation tokens carry them.</summary>
internal static class Positions
{
    /// <summary>Reads a position.</summary>
    /// <exception cref="BadParameterException">It is no number.</exception>
    public static int Read(string position) =>
        int.TryParse(position, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new BadParameterException("continuationToken", "it is not one that this list gave.");
}
