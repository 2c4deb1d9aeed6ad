using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Articles.Functions.Http;
using Articles.Storage;
using Articles.Storage.Directory;

namespace Articles.Functions.Endpoints;

/// <summary>Where a walk through the list of names is: the moment that it began at, and the name that it came to.</summary>
internal static class NameListPosition
{
    /// <summary>Reads a position.</summary>
    /// <exception cref="BadParameterException">It is none.</exception>
    public static (long AsOf, string? After) Read(string position)
    {
        var dot = position.IndexOf('.', StringComparison.Ordinal);
        return
            dot > 0
            && long.TryParse(position.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var asOf)
            ? (asOf, position[(dot + 1)..])
            : throw new BadParameterException(Parameters.ContinuationToken.Name, "it is not one that this list gave.");
    }

    /// <summary>The position after a name.</summary>
    public static string Write(long asOf, DirectoryEntry last) =>
        string.Create(CultureInfo.InvariantCulture, $"{asOf}.{Of(last)}");

    /// <summary>A name's place, which sorts as the list does.</summary>
    public static string Of(DirectoryEntry n) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{int.MaxValue - n.Articles:D10}{long.MaxValue - n.Mentions:D19}{n.Name}\n{n.Category}\n{Context(n)}"
        );

    // A dozen names: their beginning, which sorts as the list does, and a hash, or the position would be longer than a token
    // may be.
    private static string Context(DirectoryEntry n)
    {
        var context = DirectoryEntry.ContextKey(n.Context);
        return context.Length <= LongestContext
            ? context
            : $"{LongText.Clip(context, LongestContext)}\0{Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes(context.AsSpan())), 0, 8)}";
    }

    private const int LongestContext = 120;
}
