namespace Articles.LocalHost.Hosting.Invocations;

/// <summary>How the host judges an answer.</summary>
internal enum Verdict
{
    /// <summary>The function succeeded.</summary>
    Succeeded,

    /// <summary>It failed.</summary>
    Failed,

    /// <summary>The answer carries no result: the invocation hangs until the function's time is over.</summary>
    Stuck,
}

/// <summary>An invocation's end.</summary>
/// <param name="Verdict">How it ended.</param>
/// <param name="Reason">Why it failed or is stuck.</param>
/// <param name="Logs">The lines that the handler sent along with a success.</param>
internal sealed record InvocationOutcome(Verdict Verdict, string? Reason, IReadOnlyList<string> Logs)
{
    public static InvocationOutcome Success(IReadOnlyList<string> logs) => new(Verdict.Succeeded, null, logs);

    public static InvocationOutcome Failure(string reason) => new(Verdict.Failed, reason, []);

    public static InvocationOutcome Stuck(string reason) => new(Verdict.Stuck, reason, []);
}
