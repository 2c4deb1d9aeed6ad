using Articles.Functions.Http;
using Articles.Functions.Memory;
using Articles.Functions.Processing;
using Articles.Functions.Processing.Attempts;
using Articles.Functions.Processing.Reconciling;
using Articles.Storage;

namespace Articles.Functions.Triggers;

/// <summary>
/// Where the host posts invocations of the blob and timer functions: the function's name is the path. Each answer is
/// 200 with a JSON object; an empty answer would hang the invocation, any error status has it repeated at once. So the
/// storage is made inside the step that waits for it.
/// </summary>
internal static class InvocationEndpoints
{
    private static readonly TimeSpan CreationPatience = TimeSpan.FromSeconds(45);

    public static void MapInvocations(this WebApplication app)
    {
        var invocations = app.MapGroup("").AddEndpointFilter<HostOnlyFilter>().WithMetadata(new NeedsNoStorage());
        var articles = invocations.MapGroup("").AddEndpointFilter<RestingMemoryFilter>();
        articles.MapPost("/" + FunctionNames.Normalize, NormalizeAsync);
        articles.MapPost("/" + FunctionNames.Analyze, AnalyzeAsync);
        invocations.MapPost("/" + FunctionNames.Reconcile, ReconcileAsync);
    }

    private static async Task<IResult> NormalizeAsync(
        HttpContext context,
        StorageCreation creation,
        ArticleNormalization normalization,
        ArticleAttempts attempts,
        CancellationToken cancellationToken
    )
    {
        if (await InvocationRequest.ReadAsync(context.Request, "name", cancellationToken) is { } name)
        {
            await attempts.RunAsync(
                ArticleId.FromName(name),
                name,
                async token =>
                {
                    await creation.EnsureAsync(token);
                    await normalization.RunAsync(name, token);
                },
                cancellationToken
            );
        }

        return InvocationResponse.Done;
    }

    private static async Task<IResult> AnalyzeAsync(
        HttpContext context,
        StorageCreation creation,
        ArticleAnalysisStep analysis,
        ArticleAttempts attempts,
        CancellationToken cancellationToken
    )
    {
        if (await InvocationRequest.ReadAsync(context.Request, "id", cancellationToken) is { } id)
        {
            await attempts.RunAsync(
                id,
                null,
                async token =>
                {
                    await creation.EnsureAsync(token);
                    await analysis.RunAsync(id, token);
                },
                cancellationToken
            );
        }

        return InvocationResponse.Done;
    }

    private static async Task<IResult> ReconcileAsync(
        StorageCreation creation,
        Reconciliation reconciliation,
        CancellationToken cancellationToken
    )
    {
        // With the run's own four minutes it stays within the host's five.
        await creation.EnsureAsync(cancellationToken).WaitAsync(CreationPatience, cancellationToken);
        await reconciliation.RunAsync(Reconciliation.Patience, cancellationToken);
        return InvocationResponse.Done;
    }
}
