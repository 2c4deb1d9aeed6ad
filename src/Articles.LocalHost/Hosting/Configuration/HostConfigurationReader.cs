using System.Globalization;
using System.Text.Json;

namespace Articles.LocalHost.Hosting.Configuration;

/// <summary>Reads and checks <c>host.json</c>.</summary>
internal static class HostConfigurationReader
{
    private static readonly TimeSpan DefaultFunctionTimeout = TimeSpan.FromMinutes(30);
    private static readonly TimeSpan DefaultInitializationTimeout = TimeSpan.FromSeconds(30);

    /// <exception cref="HostStartException">The file is missing, no JSON, or says what no host could start with.</exception>
    public static HostConfiguration Read(string appRoot, SettingReferences settings)
    {
        appRoot = Path.GetFullPath(appRoot);
        var file = Path.Combine(appRoot, "host.json");
        if (!File.Exists(file))
        {
            throw new HostStartException($"No host.json in {appRoot}: publish the app there first.");
        }
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            return Read(appRoot, json.RootElement, settings);
        }
        catch (JsonException error)
        {
            throw new HostStartException($"{file} is not JSON (comments are refused): {error.Message}", error);
        }
    }

    private static HostConfiguration Read(string appRoot, JsonElement root, SettingReferences settings)
    {
        if (root.Text("version") != "2.0")
        {
            throw new HostStartException("host.json: version must be the string \"2.0\".");
        }
        var handler = root.Member("customHandler");
        if (handler?.Member("description") is not { } description)
        {
            throw new HostStartException("host.json: customHandler.description is missing.");
        }
        if (handler.Value.Member("http") is not null)
        {
            throw new HostStartException("host.json: customHandler.http.routes cannot stand beside function folders.");
        }
        var executable = settings.Expand(description.Text("defaultExecutablePath") ?? string.Empty);
        if (executable.Length == 0)
        {
            throw new HostStartException("host.json: customHandler.description.defaultExecutablePath is empty.");
        }
        var inApp = Path.Combine(appRoot, executable);
        var extensions = root.Member("extensions");
        var blobs = extensions?.Member("blobs");
        var forwarding = handler.Value.Flag("enableForwardingHttpRequest");
        return new HostConfiguration
        {
            AppRoot = appRoot,
            Executable = File.Exists(inApp) ? inApp : executable,
            Arguments = string.Join(' ', description.Texts("arguments").Select(settings.Expand)),
            WorkingDirectory = Path.Combine(appRoot, description.Text("workingDirectory") ?? string.Empty),
            HttpMode =
                handler.Value.Flag("enableProxyingHttpRequest") ? HttpMode.Proxying
                : forwarding ? HttpMode.Forwarding
                : HttpMode.Envelope,
            ForwardingEnabled = forwarding,
            InitializationTimeout =
                Span(handler.Value.Text("initializationTimeout"), "initializationTimeout")
                ?? DefaultInitializationTimeout,
            HandlerPort = handler.Value.Number("port"),
            HasExtensionBundle = root.Member("extensionBundle")?.Text("id") is not null,
            RoutePrefix = (extensions?.Member("http")?.Text("routePrefix") ?? "api").Trim('/'),
            MaxDegreeOfParallelism = AtLeastOne(blobs, "maxDegreeOfParallelism", 8 * Environment.ProcessorCount),
            PoisonBlobThreshold = AtLeastOne(blobs, "poisonBlobThreshold", 5),
            FunctionTimeout = FunctionTimeout(root.Text("functionTimeout")),
        };
    }

    private static int AtLeastOne(JsonElement? section, string name, int otherwise)
    {
        var value = section?.Number(name) ?? otherwise;
        return value >= 1
            ? value
            : throw new HostStartException($"host.json: extensions.blobs.{name} must be at least 1.");
    }

    private static TimeSpan? FunctionTimeout(string? text)
    {
        if (text == "-1")
        {
            return null;
        }
        var timeout = Span(text, "functionTimeout") ?? DefaultFunctionTimeout;
        return timeout >= TimeSpan.FromSeconds(1)
            ? timeout
            : throw new HostStartException("host.json: functionTimeout must be at least one second, or -1.");
    }

    private static TimeSpan? Span(string? text, string name) =>
        text is null ? null
        : TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) ? span
        : throw new HostStartException($"host.json: {name} is no time span: {text}");
}
