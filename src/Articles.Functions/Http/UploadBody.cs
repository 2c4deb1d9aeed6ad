using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Http;

/// <summary>What the body of an upload may be: a file's bytes as they are, up to a length.</summary>
internal static class UploadBody
{
    /// <summary>Says what is wrong with a body by its headers, or null; and sees to it that the rest is counted.</summary>
    /// <exception cref="BadHttpRequestException">It is too long.</exception>
    public static ProblemHttpResult? Refuse(HttpRequest request)
    {
        if (request.HasFormContentType)
        {
            return Problems.Of(
                StatusCodes.Status415UnsupportedMediaType,
                "The body must be the file's bytes, not a form. Send them with the header 'Content-Type: application/octet-stream'; "
                    + "curl --data-binary calls them a form without it."
            );
        }

        if (request.Headers.ContentEncoding is { Count: > 0 } encoding && encoding != "identity")
        {
            return Problems.Of(
                StatusCodes.Status415UnsupportedMediaType,
                $"The body must be the file's bytes as they are; it is encoded ({encoding})."
            );
        }

        if (request.ContentLength > RequestLimits.Upload)
        {
            throw new BadHttpRequestException("Request body too large.", StatusCodes.Status413PayloadTooLarge);
        }

        // A body whose length nobody told is counted while it is read.
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = RequestLimits.Upload;
        }

        return null;
    }
}
