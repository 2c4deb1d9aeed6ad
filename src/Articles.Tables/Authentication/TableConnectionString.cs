namespace Azure.Data.Tables;

/// <summary>What a storage account's connection string says about its Table service.</summary>
/// <param name="TableEndpoint">The Table service's address.</param>
/// <param name="Credential">The account and its key.</param>
internal sealed record TableConnectionString(Uri TableEndpoint, TableSharedKeyCredential Credential)
{
    /// <summary>The emulator's published account and address, which <c>UseDevelopmentStorage=true</c> stands for.</summary>
    private const string Emulator =
        "AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + "TableEndpoint=http://127.0.0.1:10002/devstoreaccount1";

    /// <summary>Reads a connection string.</summary>
    /// <exception cref="FormatException">A setting that is needed is missing. The message never holds the key.</exception>
    public static TableConnectionString Parse(string connectionString)
    {
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var settings = Settings(connectionString);
        if (
            settings.TryGetValue("UseDevelopmentStorage", out var emulator)
            && bool.TryParse(emulator, out var use)
            && use
        )
        {
            settings = Settings(Emulator);
        }

        var account = Required(settings, "AccountName");
        var credential = new TableSharedKeyCredential(account, Required(settings, "AccountKey"));
        if (settings.TryGetValue("TableEndpoint", out var endpoint))
        {
            return new TableConnectionString(new Uri(endpoint.TrimEnd('/')), credential);
        }

        var protocol = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        var suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        return new TableConnectionString(new Uri($"{protocol}://{account}.table.{suffix}"), credential);
    }

    private static Dictionary<string, string> Settings(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var range in text.AsSpan().Split(';'))
        {
            var setting = text.AsSpan(range).Trim();
            var equals = setting.IndexOf('=');
            if (equals > 0)
            {
                settings[setting[..equals].Trim().ToString()] = setting[(equals + 1)..].Trim().ToString();
            }
        }

        return settings;
    }

    private static string Required(Dictionary<string, string> settings, string name) =>
        settings.TryGetValue(name, out var value) && value.Length > 0
            ? value
            : throw new FormatException($"The connection string has no {name}.");
}
