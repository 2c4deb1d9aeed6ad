using System.Net.Http.Headers;
using System.Text;

namespace Articles.Functions.Http;

/// <summary>What the storage can keep of a content type: a header to it is ASCII, which a parameter may not be.</summary>
internal static class StorableType
{
    /// <summary>The type with those of its parameters that are ASCII; null where it is no type.</summary>
    /// <param name="contentType">As the caller sent it.</param>
    public static string? Of(string? contentType)
    {
        var parts = contentType?.Split(';', StringSplitOptions.TrimEntries) ?? [];
        return new[] { string.Join("; ", parts.Where(p => Ascii.IsValid(p))), parts.FirstOrDefault() }.FirstOrDefault(
            t => Ascii.IsValid(t) && MediaTypeHeaderValue.TryParse(t, out _)
        );
    }
}
