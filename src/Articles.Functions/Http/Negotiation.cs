using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Articles.Functions.Http;

/// <summary>Which of the media types that a call can answer with suits its caller (RFC 9110, section 12.5.1).</summary>
internal static class Negotiation
{
    /// <summary>The media type with the greatest quality; of equals the first; null where none is wanted.</summary>
    /// <param name="accept">The request's <c>Accept</c>.</param>
    /// <param name="offered">What the call can answer with, without parameters, its own choice first.</param>
    public static string? Choose(StringValues accept, IEnumerable<string> offered)
    {
        // What cannot be read restricts nothing: the caller gets what it would get without the header.
        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges) || ranges.Count == 0)
        {
            return offered.FirstOrDefault();
        }

        var best = offered.Select(type => (Type: type, Quality: Quality(type, ranges))).MaxBy(o => o.Quality);
        return best.Quality > 0 ? best.Type : null;
    }

    // The most specific range that a type is in says how much it is wanted.
    private static double Quality(string type, IList<MediaTypeHeaderValue> ranges)
    {
        var media = new MediaTypeHeaderValue(type);
        var range = ranges
            .Where(r => media.MediaType == r.MediaType || media.IsSubsetOf(WithoutParameters(r)))
            .MinBy(r =>
                r.MatchesAllTypes ? 2
                : r.MatchesAllSubTypes ? 1
                : 0
            );
        return range is null ? 0 : range.Quality ?? 1;
    }

    private static MediaTypeHeaderValue WithoutParameters(MediaTypeHeaderValue range) => new(range.MediaType);
}
