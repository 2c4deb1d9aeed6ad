using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Articles.Functions.Endpoints;
using Articles.Functions.Http.Queries;

namespace Articles.Functions.Http;

/// <summary>Which part of a list a caller asks for: <c>top</c> and <c>continuationToken</c>.</summary>
/// <param name="Top">How many items at most, 1 to 1000.</param>
/// <param name="After">Where to go on; null for the beginning.</param>
/// <param name="Mark">The list with what restricts it, so that a token of another one is not taken.</param>
public sealed record Page(int Top, string? After, string Mark)
{
    /// <summary>Reads the two parameters.</summary>
    /// <param name="request">The request.</param>
    /// <param name="list">The list's own mark; the call's other parameters are added to it.</param>
    /// <exception cref="BadParameterException">One of them can't be used.</exception>
    public static Page Of(HttpRequest request, string list)
    {
        var mark = list + Restrictions(request);
        return new(
            Parameters.Top.Read(request),
            Parameters.ContinuationToken.Read(request) is { } token ? Read(token, mark) : null,
            mark
        );
    }

    /// <summary>The token that goes on after a position of this list.</summary>
    public string? Token(string? position) => Token(Mark, position);

    /// <summary>The token that goes on after a position.</summary>
    internal static string? Token(string mark, string? position) =>
        position is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{mark}:{position}"));

    // A hash: a walk over a list that a long name restricts has tokens no longer than another's. None where nothing restricts.
    private static string Restrictions(HttpRequest request)
    {
        var given = request
            .HttpContext.GetEndpoint()!
            .Metadata.GetMetadata<Takes>()!
            .Parameters.Where(p => p != Parameters.Top && p != Parameters.ContinuationToken)
            .Select(p => (p.Name, Value: request.Query[p.Name].ToString()))
            .Where(p => !string.IsNullOrWhiteSpace(p.Value))
            .Select(p => $"{p.Name}={p.Value}\n");
        var text = string.Concat(given);
        return text.Length == 0
            ? ""
            : "?" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
    }

    private static string Read(string token, string mark)
    {
        try
        {
            var text = Utf8.GetString(Base64Url.DecodeFromChars(token));
            if (text.StartsWith(mark + ":", StringComparison.Ordinal))
            {
                return text[(mark.Length + 1)..];
            }
        }
        catch (Exception e) when (e is FormatException or DecoderFallbackException)
        {
            // Not a token at all: the same answer as for a token of another list.
        }

        throw new BadParameterException(
            Parameters.ContinuationToken.Name,
            "it is not one that this list gave with these parameters."
        );
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}

/// <summary>A page of any list.</summary>
internal interface IListPage
{
    /// <summary>What to ask for the next page with; null at the end.</summary>
    string? ContinuationToken { get; }
}

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="ContinuationToken">What to ask for the next page with; null at the end.</param>
public sealed record ItemList<T>(IReadOnlyList<T> Items, string? ContinuationToken) : IListPage;
