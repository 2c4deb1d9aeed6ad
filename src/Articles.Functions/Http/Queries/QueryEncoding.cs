using System.Text.Unicode;

namespace Articles.Functions.Http.Queries;

/// <summary>
/// Whether a query's values are percent-encoded UTF-8. The server leaves an escape that is not as it stands, so that
/// two different addresses would mean the same.
/// </summary>
internal static class QueryEncoding
{
    /// <summary>Whether the values of a parameter decode.</summary>
    /// <param name="query">The query as the caller wrote it, with its question mark.</param>
    /// <param name="name">The parameter, in any case.</param>
    public static bool IsUtf8(ReadOnlySpan<char> query, string name)
    {
        if (query is ['?', ..])
        {
            query = query[1..];
        }

        foreach (var range in query.Split('&'))
        {
            var pair = query[range];
            var equals = pair.IndexOf('=');
            if (
                equals >= 0
                && Uri.UnescapeDataString(pair[..equals]).Equals(name, StringComparison.OrdinalIgnoreCase)
                && !IsUtf8(pair[(equals + 1)..])
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a value decodes. What is no escape at all stays as it stands: "100%" is a value.</summary>
    public static bool IsUtf8(ReadOnlySpan<char> value)
    {
        Span<byte> bytes = value.Length <= 1024 ? stackalloc byte[value.Length] : new byte[value.Length];
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            if (
                value[i] == '%'
                && i + 2 < value.Length
                && char.IsAsciiHexDigit(value[i + 1])
                && char.IsAsciiHexDigit(value[i + 2])
            )
            {
                bytes[length++] = Convert.FromHexString(value.Slice(i + 1, 2))[0];
                i += 2;
            }
            else
            {
                bytes[length++] = (byte)'.';
            }
        }

        return Utf8.IsValid(bytes[..length]);
    }
}
