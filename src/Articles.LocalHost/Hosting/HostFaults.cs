namespace Articles.LocalHost.Hosting;

/// <summary>How often a blob message is delivered: the guarantee is at least once, not exactly once.</summary>
public enum Delivery
{
    /// <summary>Once.</summary>
    Once,

    /// <summary>Again after the first delivery succeeded.</summary>
    TwiceInTurn,

    /// <summary>Two deliveries at the same time.</summary>
    TwiceAtOnce,
}

/// <summary>Faults that the real host may show and that a test asks for.</summary>
public sealed record HostFaults
{
    /// <summary>How often each blob message is delivered; looked at for each, so that it can change meanwhile.</summary>
    public Delivery Delivery { get; set; }

    /// <summary>
    /// Given the running number of a blob or timer invocation (from 1), how long after its request was sent the
    /// handler gets SIGKILL; null leaves it alone. Such a kill isn't counted as a crash of the handler's own.
    /// </summary>
    public Func<int, TimeSpan?>? KillHandler { get; init; }

    /// <summary>
    /// Runs after a blob was found and checked and before its content is read: the place to overwrite or delete it.
    /// The arguments are the container and the blob's name.
    /// </summary>
    public Func<string, string, CancellationToken, Task>? BeforeRead { get; init; }

    /// <summary>Every blob trigger works as if its <c>source</c> were <c>EventGrid</c>.</summary>
    public bool ForceEventGrid { get; init; }

    /// <summary>The host is one that doesn't know <c>enableProxyingHttpRequest</c> yet.</summary>
    public bool WithoutProxying { get; init; }
}
