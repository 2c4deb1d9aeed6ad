using System.Globalization;
using System.Text.Json.Nodes;

namespace Articles.Packaging.Checks;

/// <summary>What the host requires of host.json, and what must hold for every plan.</summary>
internal static class HostJsonCheck
{
    private const string File = "host.json";
    private const string Bundle = "Microsoft.Azure.Functions.ExtensionBundle";

    // Consumption ends an invocation after ten minutes and knows no unbounded one.
    private static readonly TimeSpan LongestTimeout = TimeSpan.FromMinutes(10);

    // The handler waits up to four minutes for a storage that is away, and ends what takes longer, before the host ends it.
    private static readonly TimeSpan ShortestTimeout = TimeSpan.FromMinutes(5);

    // How often the host tries is part of how often an article is tried in all.
    private const int HostAttempts = 5;

    public static IEnumerable<Violation> Run(JsonObject host)
    {
        if (host.Text("version") != "2.0")
        {
            yield return new(File, "version must be the string \"2.0\".");
        }

        if (host.At("customHandler", "http") is not null)
        {
            yield return new(File, "customHandler.http cannot stand beside function folders.");
        }

        if (!IsTrue(host, "enableForwardingHttpRequest") && !IsTrue(host, "enableProxyingHttpRequest"))
        {
            yield return new(
                File,
                "customHandler must forward or proxy HTTP requests: the handler serves them as HTTP."
            );
        }

        if (host.Text("extensionBundle", "id") != Bundle)
        {
            yield return new(File, $"extensionBundle.id must be {Bundle}: it holds the blob trigger.");
        }
        else if (!BundleRange.IsWithinVersion4(host.Text("extensionBundle", "version")))
        {
            yield return new(File, "extensionBundle.version must be a range of version 4, such as [4.0.0, 5.0.0).");
        }

        if (
            !TimeSpan.TryParse(host.Text("functionTimeout"), CultureInfo.InvariantCulture, out var timeout)
            || timeout < ShortestTimeout
            || timeout > LongestTimeout
        )
        {
            yield return new(
                File,
                "functionTimeout must be from five minutes, which the handler needs, to ten, which every plan takes."
            );
        }

        if (host.At("extensions", "blobs", "maxDegreeOfParallelism") is { } degree && !(Number(degree) >= 1))
        {
            yield return new(File, "extensions.blobs.maxDegreeOfParallelism must be a whole number from 1 on.");
        }

        if (host.At("extensions", "blobs", "poisonBlobThreshold") is { } threshold && Number(threshold) != HostAttempts)
        {
            yield return new(
                File,
                $"extensions.blobs.poisonBlobThreshold must be {HostAttempts}, which the handler counts with."
            );
        }
    }

    private static bool IsTrue(JsonObject host, string name) =>
        host.At("customHandler", name) is JsonValue value && value.TryGetValue<bool>(out var isTrue) && isTrue;

    private static int? Number(JsonNode node) =>
        node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}
