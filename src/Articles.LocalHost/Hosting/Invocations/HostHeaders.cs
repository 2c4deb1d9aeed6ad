namespace Articles.LocalHost.Hosting.Invocations;

/// <summary>The headers by which a handler knows the host.</summary>
internal static class HostHeaders
{
    /// <summary>A GUID, new for each attempt.</summary>
    public const string InvocationId = "X-Azure-Functions-InvocationId";

    /// <summary>The host's version.</summary>
    public const string HostVersion = "X-Azure-Functions-HostVersion";

    /// <summary>The version that this stand-in copies.</summary>
    public const string Version = "4.1037.0.0";

    /// <summary>The agent's name.</summary>
    public const string UserAgent = "Azure-Functions-Host/" + Version;
}
