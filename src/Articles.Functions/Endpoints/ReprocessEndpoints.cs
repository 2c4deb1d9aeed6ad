using Articles.Functions.Http;
using Articles.Functions.Http.Queries;
using Articles.Functions.OpenApi;
using Articles.Functions.Processing;
using Articles.Storage;
using Articles.Storage.Articles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Articles.Functions.Endpoints;

/// <summary>Sends articles through the processing again.</summary>
internal static class ReprocessEndpoints
{
    private const string List = "reprocess";

    /// <summary>How long a call over many articles goes on before it answers with a token.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(20);

    public static void MapReprocess(this IEndpointRouteBuilder api)
    {
        api.MapPost("/articles/{id}/reprocess", OneAsync)
            .WithName("ReprocessArticle")
            .WithTags(ApiTags.Operation)
            .WithSummary("Process an article again")
            .WithDescription(
                "Reads the upload again, as after an upgrade or when it was rejected for what has passed. What is known "
                    + "of the article stays until the new results are there, unless its text comes out differently: follow "
                    + "`Location`."
            );
        api.MapPost("/articles/reprocess", ManyAsync)
            .WithName("ReprocessArticles")
            .WithTags(ApiTags.Operation)
            .WithSummary("Process articles again")
            .WithDescription(
                "The same for up to `top` articles of a status, newest upload first. The call answers when they are on "
                    + "their way, or after some twenty seconds; with the token in the answer it goes on where it ended."
            )
            .Takes(Parameters.StatusToReprocess, Parameters.Top, Parameters.ContinuationToken);
    }

    private static async Task<Results<Accepted<UploadAccepted>, ProblemHttpResult>> OneAsync(
        string id,
        ArticleReopening reopening,
        CancellationToken cancellationToken
    ) =>
        ArticleId.IsValid(id) && await reopening.RunAsync(id, cancellationToken) is { } name
            ? TypedResults.Accepted($"/api/articles/{id}", new UploadAccepted(id, name))
            : Problems.NoArticle(id);

    private static async Task<Ok<ReprocessAccepted>> ManyAsync(
        HttpRequest request,
        ArticleStorage storage,
        ArticleReopening reopening,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        var page = Page.Of(request, List);
        var filter = new ArticleFilter(Parameters.StatusToReprocess.Read(request), null, null, null);
        var found = await storage.Articles.ListAsync(filter, page.After, page.Top, cancellationToken);
        var end = clock.GetUtcNow() + Budget;
        var accepted = 0;
        for (var i = 0; i < found.Items.Count; i++)
        {
            if (clock.GetUtcNow() >= end && i > 0)
            {
                return TypedResults.Ok(
                    new ReprocessAccepted(accepted, page.Token(ArticlePage.Position(found.Items[i - 1])))
                );
            }

            accepted += await reopening.RunAsync(found.Items[i].Id, cancellationToken) is null ? 0 : 1;
        }

        return TypedResults.Ok(new ReprocessAccepted(accepted, page.Token(found.Next)));
    }
}
