using Articles.Functions.Http;
using Articles.Functions.Http.Queries;
using Articles.Functions.OpenApi;
using Articles.Functions.Processing;
using Articles.Functions.Telemetry;
using Articles.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.WebUtilities;

namespace Articles.Functions.Endpoints;

/// <summary>Takes articles in.</summary>
internal static class UploadEndpoint
{
    public static void MapUpload(this IEndpointRouteBuilder api) =>
        api.MapPost("/articles", UploadAsync)
            .WithName("UploadArticle")
            .WithTags(ApiTags.Articles)
            .WithSummary("Upload an article")
            .WithDescription(
                "Stores the body, a file's bytes, as the article of this name and processes it, which takes seconds: "
                    + "follow `Location` until `status` is `Analyzed` or `Rejected`. Dropping a blob into the container "
                    + "`articles` does the same."
            )
            .Takes(Parameters.UploadName)
            .WithMetadata(
                new FileBody(
                    "The file: text in any Chinese encoding, Markdown, HTML or Word, up to 32 MiB.",
                    ["text/plain", "text/markdown", "text/html", "application/octet-stream"]
                )
            )
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static async Task<Results<Accepted<UploadAccepted>, ProblemHttpResult>> UploadAsync(
        HttpRequest request,
        ArticleStorage storage,
        ArticleArrival arrival,
        CancellationToken cancellationToken
    )
    {
        var name = UploadName.Check(Parameters.UploadName.Read(request));
        if (UploadBody.Refuse(request) is { } refusal)
        {
            return refusal;
        }

        // A row whose blob never comes is taken away by the reconciler.
        var id = ArticleId.FromName(name);
        string eTag;
        var isNew = await arrival.ShowAsync(name, cancellationToken);
        try
        {
            // One write of the whole: a body that can't be read again is sent in blocks, which two uploads of a name would mix.
            request.EnableBuffering();
            await request.Body.DrainAsync(cancellationToken);
            request.Body.Position = 0;
            eTag = await storage.Uploads.WriteAsync(
                name,
                request.Body,
                StorableType.Of(request.ContentType),
                ArticleTelemetry.TraceParent,
                cancellationToken
            );
        }
        catch (BadHttpRequestException) when (isNew)
        {
            // The body turned out to be too long or broken; the reconciler would take the row away later. Another upload of the
            // name may have come meanwhile: the row is its own then.
            if (
                await storage.Articles.FindAsync(id, cancellationToken) is { Revision: 0 } row
                && await storage.Uploads.ETagAsync(name, cancellationToken) is null
            )
            {
                await storage.Articles.TryChangeAsync(row, null, cancellationToken);
            }

            throw;
        }

        await arrival.ShowAsync(name, cancellationToken);
        await arrival.AwaitAsync(name, eTag, cancellationToken);
        return TypedResults.Accepted($"/api/articles/{id}", new UploadAccepted(id, name));
    }
}
