namespace Articles.LocalHost.Hosting.Configuration;

/// <summary>How a request of an HTTP function reaches the handler.</summary>
internal enum HttpMode
{
    /// <summary>Packed into a JSON envelope; not played by this host.</summary>
    Envelope,

    /// <summary>Rebuilt and buffered (<c>enableForwardingHttpRequest</c>).</summary>
    Forwarding,

    /// <summary>Streamed both ways (<c>enableProxyingHttpRequest</c>).</summary>
    Proxying,
}

/// <summary>What <c>host.json</c> says.</summary>
internal sealed record HostConfiguration
{
    /// <summary>The folder of host.json, absolute.</summary>
    public required string AppRoot { get; init; }

    /// <summary>The handler: an absolute path, or a command to find on PATH.</summary>
    public required string Executable { get; init; }

    /// <summary>Its arguments, joined with single spaces and not quoted.</summary>
    public required string Arguments { get; init; }

    /// <summary>The folder it starts in, absolute.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>Proxying where both modes are asked for.</summary>
    public required HttpMode HttpMode { get; init; }

    /// <summary>Whether forwarding is asked for, even where proxying wins: then redirects aren't followed.</summary>
    public required bool ForwardingEnabled { get; init; }

    /// <summary>How long a start may take until the socket answers.</summary>
    public required TimeSpan InitializationTimeout { get; init; }

    /// <summary>The handler's port where host.json fixes it, else null.</summary>
    public required int? HandlerPort { get; init; }

    /// <summary>Whether an extension bundle is named; without one there are no blob triggers.</summary>
    public required bool HasExtensionBundle { get; init; }

    /// <summary>The first segment of every function's URL; may be empty.</summary>
    public required string RoutePrefix { get; init; }

    /// <summary>Blob invocations at the same time, over all functions.</summary>
    public required int MaxDegreeOfParallelism { get; init; }

    /// <summary>After so many failed attempts a blob message is poison.</summary>
    public required int PoisonBlobThreshold { get; init; }

    /// <summary>How long an invocation may take before the handler is killed; null is unbounded.</summary>
    public required TimeSpan? FunctionTimeout { get; init; }
}
