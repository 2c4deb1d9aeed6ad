using System.Globalization;
using Articles.Functions.Endpoints;

namespace Articles.Functions.Http;

/// <summary>Positions in a list of one version of an article, as continuation tokens carry them.</summary>
internal static class Positions
{
    /// <summary>Writes a position.</summary>
    /// <param name="revision">The version that the list is of.</param>
    /// <param name="ordinal">The first item that is still to be read.</param>
    public static string Write(long revision, int ordinal) =>
        string.Create(CultureInfo.InvariantCulture, $"{revision}.{ordinal}");

    /// <summary>Reads a position.</summary>
    /// <exception cref="BadParameterException">It is none, or one of another version.</exception>
    public static int Read(string position, long revision)
    {
        var dot = position.IndexOf('.', StringComparison.Ordinal);
        if (
            dot <= 0
            || !long.TryParse(position.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            || !int.TryParse(position.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal)
        )
        {
            throw new BadParameterException(Parameters.ContinuationToken.Name, "it is not one that this list gave.");
        }

        return of == revision
            ? ordinal
            : throw new BadParameterException(
                Parameters.ContinuationToken.Name,
                "the article was processed again since; start the list anew."
            );
    }
}
