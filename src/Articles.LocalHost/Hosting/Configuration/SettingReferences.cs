using System.Text;

namespace Articles.LocalHost.Hosting.Configuration;

/// <summary>The app settings above the environment, and the <c>%NAME%</c> references to them.</summary>
internal sealed class SettingReferences(IReadOnlyDictionary<string, string> settings)
{
    /// <summary>A setting's value: the given one, else the environment variable, else null.</summary>
    public string? Find(string name) =>
        settings.TryGetValue(name, out var value) ? value : Environment.GetEnvironmentVariable(name);

    /// <summary>Whether a setting is <c>true</c>, in any case, or <c>1</c>.</summary>
    public bool IsOn(string name) =>
        Find(name) is { } value && (value == "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase));

    /// <summary>Replaces each <c>%NAME%</c> by its setting, an unknown one by nothing. A lone <c>%</c> stays.</summary>
    public string Expand(string text)
    {
        var expanded = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            var open = text.IndexOf('%', position);
            var close = open < 0 ? -1 : text.IndexOf('%', open + 1);
            if (close < 0)
            {
                break;
            }
            expanded.Append(text, position, open - position).Append(Find(text[(open + 1)..close]));
            position = close + 1;
        }
        return expanded.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>A connection string by the name that a binding gives: the exact setting, else with the host's prefix.</summary>
    /// <exception cref="HostStartException">There is none.</exception>
    public string ConnectionString(string connection) =>
        Find(connection)
        ?? Find("AzureWebJobs" + connection)
        ?? throw new HostStartException($"No connection string: set the app setting {connection}.");
}
