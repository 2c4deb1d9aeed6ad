using System.Buffers.Text;
using System.Text;
using Articles.Functions.Endpoints;

namespace Articles.Functions.Http;

/// <summary>Which part of a list a caller asks for: <c>top</c> and <c>continuationToken</c>.</summary>
/// <param name="Top">How many items at most, 1 to 1000.</param>
/// <param name="After">Where to go on; null for the beginning.</param>
public sealed record Page(int Top, string? After)
{
    /// <summary>Reads the two parameters.</summary>
    /// <param name="request">The request.</param>
    /// <param name="list">The list's own mark, so that a token of another list is not taken.</param>
    /// <exception cref="BadParameterException">One of them can't be used.</exception>
    public static Page Of(HttpRequest request, string list) =>
        new(
            Parameters.Top.Read(request),
            Parameters.ContinuationToken.Read(request) is { } token ? Read(token, list) : null
        );

    /// <summary>The token that goes on after a position.</summary>
    public static string? Token(string list, string? position) =>
        position is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{list}:{position}"));

    private static string Read(string token, string list)
    {
        try
        {
            var text = Utf8.GetString(Base64Url.DecodeFromChars(token));
            if (text.StartsWith(list + ":", StringComparison.Ordinal))
            {
                return text[(list.Length + 1)..];
            }
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            // Not a token at all: the same answer as for a token of another list.
        }

        throw new BadParameterException(Parameters.ContinuationToken.Name, "it is not one that this list gave.");
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="ContinuationToken">What to ask for the next page with; null at the end.</param>
public sealed record ItemList<T>(IReadOnlyList<T> Items, string? ContinuationToken);
