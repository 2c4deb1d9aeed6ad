using Azure.Identity;

namespace Articles.Functions;

/// <summary>What the settings have in common.</summary>
internal static class SettingText
{
    /// <summary>A setting without the spaces around it; null where it is missing or empty.</summary>
    public static string? Text(this IConfiguration configuration, string name) =>
        string.IsNullOrWhiteSpace(configuration[name]) ? null : configuration[name]!.Trim();

    /// <summary>The app's own identity: the user-assigned one of a client id, or the system-assigned one.</summary>
    public static ManagedIdentityCredential Identity(string? clientId) =>
        new(clientId is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId));
}
