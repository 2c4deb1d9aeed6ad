using Articles.Functions.Processing;

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
        invocations.MapPost("/NormalizeArticle", NormalizeAsync);
        invocations.MapPost("/AnalyzeArticle", AnalyzeAsync);
        invocations.MapPost("/Reconcile", ReconcileAsync);
    }

    private static async Task<IResult> NormalizeAsync(
        HttpContext context,
        ArticleNormalization normalization,
        CancellationToken cancellationToken
    )
    {
        if (await InvocationRequest.ReadAsync(context.Request, "name", cancellationToken) is { } name)
        {
            await normalization.RunAsync(name, cancellationToken);
        }

        return InvocationResponse.Done;
    }

    private static async Task<IResult> AnalyzeAsync(
        HttpContext context,
        ArticleAnalysisStep analysis,
        CancellationToken cancellationToken
    )
    {
        if (await InvocationRequest.ReadAsync(context.Request, "id", cancellationToken) is { } id)
        {
            await analysis.RunAsync(id, cancellationToken);
        }

        return InvocationResponse.Done;
    }

    private static async Task<IResult> ReconcileAsync(Reconciliation reconciliation, CancellationToken cancellationToken)
    {
        await reconciliation.RunAsync(Reconciliation.Patience, cancellationToken);
        return InvocationResponse.Done;
    }
}
