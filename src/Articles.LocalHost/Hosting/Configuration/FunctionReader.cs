using System.Text.Json;
using Articles.LocalHost.Hosting.Blobs;
using Articles.LocalHost.Hosting.Timers;

namespace Articles.LocalHost.Hosting.Configuration;

/// <summary>Reads one <c>function.json</c>.</summary>
internal static class FunctionReader
{
    /// <exception cref="FormatException">It is wrong: this function alone is disabled.</exception>
    /// <exception cref="HostStartException">It is right and needs what this stand-in doesn't play.</exception>
    public static FunctionDefinition Read(
        string name,
        JsonElement root,
        HostConfiguration host,
        SettingReferences settings
    )
    {
        Check(HostNames.IsFunction(name), $"'{name}' is no name for a function");
        var bindings = root.Member("bindings") is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray().ToList()
            : throw new FormatException("bindings is missing");
        CheckNames(bindings);
        var triggers = bindings.Where(IsTrigger).ToList();
        Check(triggers.Count == 1, $"there must be exactly one trigger, not {triggers.Count}");
        var trigger = ReadTrigger(name, triggers[0], host, settings);
        var others = bindings.Where(binding => !IsTrigger(binding)).ToList();
        if (trigger is HttpTrigger)
        {
            CheckPlayable(
                others.Count == 1 && IsHttpOutput(others[0]),
                $"{name}: an HTTP function needs exactly one output, of type http; other bindings would use the JSON envelope, which this host doesn't play for HTTP."
            );
            CheckPlayable(
                host.HttpMode != HttpMode.Envelope,
                $"{name}: set customHandler.enableProxyingHttpRequest or enableForwardingHttpRequest; this host doesn't play the JSON envelope for HTTP."
            );
        }
        else
        {
            CheckPlayable(
                others.Count == 0,
                $"{name}: this host plays no bindings beside the trigger; write storage from the handler."
            );
        }
        return new FunctionDefinition(name, trigger);
    }

    private static Trigger ReadTrigger(
        string function,
        JsonElement binding,
        HostConfiguration host,
        SettingReferences settings
    )
    {
        var name = binding.Text("name")!;
        var type = binding.Text("type")!;
        switch (type.ToUpperInvariant())
        {
            case "HTTPTRIGGER":
                var route = binding.Text("route");
                return new HttpTrigger(
                    name,
                    string.IsNullOrEmpty(route) ? function : route.TrimStart('/'),
                    binding.Texts("methods"),
                    Level(binding.Text("authLevel"))
                );
            case "BLOBTRIGGER":
                Check(host.HasExtensionBundle, "blobTrigger is not registered: host.json names no extensionBundle");
                return new BlobTrigger(
                    name,
                    BlobPathPattern.Parse(settings.Expand(Required(binding, "path"))),
                    binding.Text("connection") ?? "AzureWebJobsStorage",
                    IsEventGrid(binding.Text("source"))
                );
            case "TIMERTRIGGER":
                return new TimerTrigger(
                    name,
                    NcrontabSchedule.Parse(settings.Expand(Required(binding, "schedule"))),
                    binding.Flag("runOnStartup"),
                    binding.Member("useMonitor") is null || binding.Flag("useMonitor")
                );
            default:
                throw new HostStartException($"{function}: this host doesn't play {type}.");
        }
    }

    private static void CheckNames(List<JsonElement> bindings)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var binding in bindings)
        {
            Check(binding.Text("type") is not null, "a binding has no type");
            var name = Required(binding, "name");
            Check(HostNames.IsBinding(name), $"'{name}' is no name for a binding");
            Check(names.Add(name), $"two bindings are named '{name}'");
        }
    }

    private static bool IsTrigger(JsonElement binding) =>
        binding.Text("type")!.EndsWith("trigger", StringComparison.OrdinalIgnoreCase);

    private static bool IsHttpOutput(JsonElement binding) =>
        string.Equals(binding.Text("type"), "http", StringComparison.OrdinalIgnoreCase)
        && string.Equals(binding.Text("direction"), "out", StringComparison.OrdinalIgnoreCase);

    private static AuthorizationLevel Level(string? text) =>
        text is null ? AuthorizationLevel.Function
        : Enum.TryParse<AuthorizationLevel>(text, ignoreCase: true, out var level) ? level
        : throw new FormatException($"authLevel '{text}' is not anonymous, function or admin");

    private static bool IsEventGrid(string? source) =>
        source switch
        {
            null or "LogsAndContainerScan" => false,
            "EventGrid" => true,
            _ => throw new FormatException($"source '{source}' is not LogsAndContainerScan or EventGrid"),
        };

    private static string Required(JsonElement binding, string member) =>
        binding.Text(member) ?? throw new FormatException($"a binding has no {member}");

    private static void Check(bool holds, string message)
    {
        if (!holds)
        {
            throw new FormatException(message);
        }
    }

    private static void CheckPlayable(bool holds, string message)
    {
        if (!holds)
        {
            throw new HostStartException(message);
        }
    }
}
