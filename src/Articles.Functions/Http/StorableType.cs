using System.Text;

namespace Articles.Functions.Http;

/// <summary>What the storage can keep of a content type: a header to it is ASCII, which a parameter may not be.</summary>
internal static class StorableType
{
    /// <summary>The type with those of its parameters that are ASCII; null where the type itself is not.</summary>
    /// <param name="contentType">As the caller sent it.</param>
    public static string? Of(string? contentType)
    {
        var parts = contentType?.Split(';', StringSplitOptions.TrimEntries) ?? [];
        return parts is [var type, ..] && Ascii.IsValid(type)
            ? string.Join("; ", parts.Where(p => Ascii.IsValid(p)))
            : null;
    }
}
