using Articles.Functions.Http;

namespace Articles.Functions.Triggers;

/// <summary>What the host reads of an invocation's outcome. We write storage ourselves, so there are no outputs.</summary>
public sealed record InvocationResponse(IReadOnlyDictionary<string, string> Outputs)
{
    /// <summary>Success.</summary>
    public static IResult Done { get; } =
        TypedResults.Json(new InvocationResponse(new Dictionary<string, string>()), ApiJson.Default.InvocationResponse);
}
