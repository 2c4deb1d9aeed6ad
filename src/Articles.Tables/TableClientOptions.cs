using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>
/// What a client of tables can be set to; retries, diagnostics and the transport are <see cref="ClientOptions"/>'.
/// </summary>
public class TableClientOptions : ClientOptions
{
    /// <summary>The defaults for a version of the service.</summary>
    /// <param name="serviceVersion">The version to ask the service for.</param>
    public TableClientOptions(ServiceVersion serviceVersion = ServiceVersion.V2020_12_06)
    {
        Version = serviceVersion switch
        {
            ServiceVersion.V2019_02_02 => "2019-02-02",
            ServiceVersion.V2020_12_06 => "2020-12-06",
            _ => throw new ArgumentOutOfRangeException(nameof(serviceVersion)),
        };
    }

    internal string Version { get; }

    /// <summary>The versions of the service that the client knows.</summary>
#pragma warning disable CA1707, CA1008 // The names and values are the SDK's.
    public enum ServiceVersion
    {
        /// <summary>2019-02-02, of shared keys only.</summary>
        V2019_02_02 = 1,

        /// <summary>2020-12-06, the first with tokens.</summary>
        V2020_12_06 = 2,
    }
#pragma warning restore CA1707, CA1008
}
