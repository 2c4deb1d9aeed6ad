namespace Articles.Functions.Http;

/// <summary>
/// What every answer tells a browser, errors and 304 included: take the media type as it is said, run nothing, be in
/// nobody's frame, tell nobody where one came from, keep nothing but what has a tag. A page that needs more than
/// nothing sets a policy of its own before.
/// </summary>
internal static class SafeHeaders
{
    // An answer that a browser should render after all would be a document of no origin, without scripts.
    private const string Policy =
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

    private const string Permissions =
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), midi=(), "
        + "payment=(), publickey-credentials-get=(), usb=()";

    public static void UseSafeHeaders(this WebApplication app) =>
        app.Use(
            (context, next) =>
            {
                // At the last moment: whoever answers with an error clears the headers first.
                context.Response.OnStarting(static response => SetAsync((HttpResponse)response), context.Response);
                return next(context);
            }
        );

    private static Task SetAsync(HttpResponse response)
    {
        var headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = Permissions;
        if (headers.ContentSecurityPolicy.Count == 0)
        {
            headers.ContentSecurityPolicy = Policy;
        }

        if (headers.CacheControl.Count == 0 || response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
