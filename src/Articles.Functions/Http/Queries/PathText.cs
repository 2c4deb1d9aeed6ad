using Microsoft.AspNetCore.Http.Features;

namespace Articles.Functions.Http.Queries;

/// <summary>Reads a text that a call has in its path, by the rules of those in its query.</summary>
internal static class PathText
{
    private static readonly TextKind Kind = new();

    /// <summary>The text as the caller meant it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="name">The parameter's name.</param>
    /// <param name="text">As the server decoded it.</param>
    /// <exception cref="BadParameterException">It can't be used.</exception>
    public static string Read(HttpRequest request, string name, string text)
    {
        // Where it is no UTF-8 the server leaves the path as it stands.
        var target = request.HttpContext.Features.Get<IHttpRequestFeature>()?.RawTarget ?? "";
        if (!QueryEncoding.IsUtf8(target.Split('?')[0]))
        {
            throw new BadParameterException(name, "it is not percent-encoded UTF-8.");
        }

        return Kind.Read(text).Error is { } error ? throw new BadParameterException(name, error) : text;
    }
}
