using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Articles.LocalHost.Hosting;

/// <summary>What the stand-in host needs to know beside the app's own files.</summary>
public sealed record FunctionsHostOptions
{
    /// <summary>The folder that holds <c>host.json</c>: a published Functions app.</summary>
    public required string AppRoot { get; init; }

    /// <summary>
    /// The app settings: given to the handler as environment variables, above the inherited ones. Connections and
    /// <c>%setting%</c> references are looked up in them first. <c>AzureWebJobsStorage</c> must be a connection
    /// string when a function has a blob trigger.
    /// </summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>The loopback port to serve on; 0 takes any free one.</summary>
    public int Port { get; init; }

    /// <summary>The keys to ask callers for; null asks for none, as <c>func start</c> does.</summary>
    public HostKeys? Keys { get; init; }

    /// <summary>The name under which receipts and the internal queue are kept: lower-case letters, digits, dashes.</summary>
    public string HostId { get; init; } = "localhost";

    /// <summary>The least time between two looks into a container (10 s in the real host).</summary>
    public TimeSpan BlobPollInterval { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// How long a message that a host took stays hidden if that host dies; renewed while its invocation runs
    /// (10 minutes in the real host).
    /// </summary>
    public TimeSpan MessageVisibility { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Told of each blob (container, name) that went to the poison queue.</summary>
    public Action<string, string>? Poisoned { get; init; }

    /// <summary>Faults to show.</summary>
    public HostFaults Faults { get; init; } = new();

    /// <summary>Where the host and the handler's console write.</summary>
    public ILoggerFactory Logging { get; init; } = NullLoggerFactory.Instance;
}
