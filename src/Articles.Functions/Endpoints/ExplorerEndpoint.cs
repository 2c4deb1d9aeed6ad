using Articles.Explorer;
using Articles.Functions.Http;
using Microsoft.Net.Http.Headers;

namespace Articles.Functions.Endpoints;

/// <summary>The explorer's page, at the site's root and below the API's prefix, and the files that it loads.</summary>
internal static class ExplorerEndpoint
{
    /// <summary>
    /// Nothing but the explorer's own files and calls, no inline code, no markup out of strings, in nobody's frame.
    /// </summary>
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    public static void MapExplorer(this WebApplication app)
    {
        app.MapGet("/", context => SendAsync(context, ExplorerFiles.Page))
            .WithName("GetHome")
            .ExcludeFromDescription()
            .WithMetadata(new NeedsNoStorage());
        app.MapGet(
                "/api/explorer/{file?}",
                context => SendAsync(context, context.Request.RouteValues["file"] as string ?? ExplorerFiles.Page)
            )
            .WithName("GetExplorer")
            .ExcludeFromDescription()
            .WithMetadata(new NeedsNoStorage());
    }

    private static Task SendAsync(HttpContext context, string name)
    {
        if (ExplorerFiles.Find(name) is not { } file)
        {
            return Problems.NotFound($"The explorer has no file '{name}'.").ExecuteAsync(context);
        }

        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.Vary = HeaderNames.AcceptEncoding;
        // The other files' names change with their content.
        headers.CacheControl = name == ExplorerFiles.Page ? "no-cache" : "public, max-age=31536000, immutable";
        var isCompressed = AcceptsGzip(context.Request);
        if (isCompressed)
        {
            headers.ContentEncoding = "gzip";
        }

        return TypedResults
            .Bytes(
                isCompressed ? file.Compressed : file.Content,
                file.ContentType,
                entityTag: new EntityTagHeaderValue(file.Tag(isCompressed))
            )
            .ExecuteAsync(context);
    }

    private static bool AcceptsGzip(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(e => e.Value == "gzip" && e.Quality is null or > 0);
}
