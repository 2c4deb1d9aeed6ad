using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Articles.Functions.Http;

/// <summary>Which part of a list a caller asks for: <c>top</c> and <c>continuationToken</c>.</summary>
/// <param name="Top">How many items at most, 1 to 1000.</param>
/// <param name="After">Where to go on; null for the beginning.</param>
public sealed record Page(int Top, string? After)
{
    private const int DefaultTop = 50;
    private const int LargestTop = 1000;

    /// <summary>Reads the two parameters.</summary>
    /// <param name="request">The request.</param>
    /// <param name="list">The list's own mark, so that a token of another list is not taken.</param>
    /// <exception cref="BadParameterException">One of them can't be used.</exception>
    public static Page Of(HttpRequest request, string list)
    {
        var top = DefaultTop;
        if (
            request.Query.TryGetValue("top", out var text)
            && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out top) && top is >= 1 and <= LargestTop)
        )
        {
            throw new BadParameterException("top", $"'{text}' is not a number from 1 to {LargestTop}.");
        }

        string? token = request.Query["continuationToken"];
        return new Page(top, string.IsNullOrEmpty(token) ? null : Read(token, list));
    }

    /// <summary>The token that goes on after a position.</summary>
    public static string? Token(string list, string? position) =>
        position is null ? null : Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{list}:{position}"));

    private static string Read(string token, string list)
    {
        if (Base64Url.IsValid(token))
        {
            var text = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(token));
            if (text.StartsWith(list + ":", StringComparison.Ordinal) && text.Length <= 2048 && !text.Contains('\uFFFD'))
            {
                return text[(list.Length + 1)..];
            }
        }

        throw new BadParameterException("continuationToken", "it is not one that this list gave.");
    }
}

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="ContinuationToken">What to ask for the next page with; null at the end.</param>
public sealed record ItemList<T>(IReadOnlyList<T> Items, string? ContinuationToken);
