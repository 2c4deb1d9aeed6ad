using Articles.Functions.Memory;
using Articles.Functions.Processing;
using Articles.Functions.Processing.Attempts;
using Articles.Storage;

namespace Articles.Functions.Triggers;

/// <summary>
/// Where the host posts invocations of the blob and timer functions: the function's name is the path. Each answer is
/// 200 with a JSON object; an empty answer would hang the invocation, any error status has it repeated.
/// </summary>
internal static class InvocationEndpoints
{
    public static void MapInvocations(this WebApplication app)
    {
        var invocations = app.MapGroup("").AddEndpointFilter<HostOnlyFilter>();
        var articles = invocations.MapGroup("").AddEndpointFilter<RestingMemoryFilter>();
        articles.MapPost("/" + FunctionNames.Normalize, NormalizeAsync);
        articles.MapPost("/" + FunctionNames.Analyze, AnalyzeAsync);
        invocations.MapPost("/" + FunctionNames.Reconcile, ReconcileAsync);
    }

    private static async Task<IResult> NormalizeAsync(
        HttpContext context,
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
                token => normalization.RunAsync(name, token),
                cancellationToken
            );
        }

        return InvocationResponse.Done;
    }

    private static async Task<IResult> AnalyzeAsync(
        HttpContext context,
        ArticleAnalysisStep analysis,
        ArticleAttempts attempts,
        CancellationToken cancellationToken
    )
    {
        if (await InvocationRequest.ReadAsync(context.Request, "id", cancellationToken) is { } id)
        {
            await attempts.RunAsync(id, null, token => analysis.RunAsync(id, token), cancellationToken);
        }

        return InvocationResponse.Done;
    }

    private static async Task<IResult> ReconcileAsync(
        Reconciliation reconciliation,
        CancellationToken cancellationToken
    )
    {
        await reconciliation.RunAsync(Reconciliation.Patience, cancellationToken);
        return InvocationResponse.Done;
    }
}
