using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Hosting.Timers;

namespace Articles.LocalHost.Hosting.Configuration;

/// <summary>A function that was loaded.</summary>
/// <param name="Name">Its folder's name, which is its path on the handler too.</param>
/// <param name="Trigger">What starts it.</param>
internal sealed record FunctionDefinition(string Name, Trigger Trigger)
{
    /// <summary>Its id in receipts and messages.</summary>
    public string Id => "Host.Functions." + Name;
}

/// <summary>What starts a function.</summary>
/// <param name="Binding">The name under which the handler finds the trigger's value.</param>
internal abstract record Trigger(string Binding);

/// <summary>A blob that appeared or changed.</summary>
/// <param name="Binding">The trigger's name.</param>
/// <param name="Path">Which blobs.</param>
/// <param name="Connection">The setting that holds the account's connection string.</param>
/// <param name="IsEventGrid">Told by Event Grid instead of found by looking.</param>
internal sealed record BlobTrigger(string Binding, BlobPathPattern Path, string Connection, bool IsEventGrid)
    : Trigger(Binding);

/// <summary>A key's level that a caller needs.</summary>
internal enum AuthorizationLevel
{
    /// <summary>No key.</summary>
    Anonymous,

    /// <summary>The function's key or the host's.</summary>
    Function,

    /// <summary>The master key.</summary>
    Admin,
}

/// <summary>An HTTP request.</summary>
/// <param name="Binding">The trigger's name.</param>
/// <param name="Route">The route template below the prefix.</param>
/// <param name="Methods">The methods; empty for all.</param>
/// <param name="Level">The key that a caller needs.</param>
internal sealed record HttpTrigger(
    string Binding,
    string Route,
    IReadOnlyList<string> Methods,
    AuthorizationLevel Level
) : Trigger(Binding);

/// <summary>A schedule.</summary>
/// <param name="Binding">The trigger's name.</param>
/// <param name="Schedule">When.</param>
/// <param name="RunOnStartup">Once more when the host starts.</param>
/// <param name="UseMonitor">Whether the handler is told the last and the next time.</param>
internal sealed record TimerTrigger(string Binding, NcrontabSchedule Schedule, bool RunOnStartup, bool UseMonitor)
    : Trigger(Binding);
