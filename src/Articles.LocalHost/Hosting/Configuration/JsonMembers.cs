using System.Text.Json;

namespace Articles.LocalHost.Hosting.Configuration;

/// <summary>Reads members of settings files, whose names the host compares without regard to case.</summary>
internal static class JsonMembers
{
    /// <summary>The member of that name, or null where there is none or it is null.</summary>
    public static JsonElement? Member(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }
        foreach (var member in element.EnumerateObject())
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return member.Value.ValueKind == JsonValueKind.Null ? null : member.Value;
            }
        }
        return null;
    }

    /// <summary>The member's text, or null where it is no string.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>The member's strings; empty where it is no array.</summary>
    public static IReadOnlyList<string> Texts(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } values
            ? [.. values.EnumerateArray().Select(value => value.ToString())]
            : [];

    /// <summary>Whether the member is true, or the text "true".</summary>
    public static bool Flag(this JsonElement element, string name) =>
        element.Member(name) is { } value
        && (
            value.ValueKind == JsonValueKind.True
            || (value.ValueKind == JsonValueKind.String && bool.TryParse(value.GetString(), out var flag) && flag)
        );

    /// <summary>The member's whole number, or null.</summary>
    public static int? Number(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number)
            ? number
            : null;
}
