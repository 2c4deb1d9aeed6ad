using Articles.Storage.Directory;
using Articles.Storage.Keys;

namespace Articles.Functions.Endpoints;

/// <summary>Which names over all articles are asked for. A null member does not restrict.</summary>
/// <param name="Category">The names' category.</param>
/// <param name="Prefix">The key of what a form begins with.</param>
/// <param name="Part">The key of what a form has in it.</param>
internal sealed record NameFilter(string? Category, string? Prefix, string? Part)
{
    /// <summary>Reads the parameters.</summary>
    public static NameFilter Read(HttpRequest request) =>
        new(
            Parameters.Category.Read(request),
            Parameters.Prefix.Read(request) is { } prefix ? NameKey.Of(prefix) : null,
            Parameters.Part.Read(request) is { } part ? NameKey.Of(part) : null
        );

    /// <summary>Whether a name is one of them.</summary>
    public bool Accepts(DirectoryEntry entry) =>
        (Category is null || entry.Category == Category)
        && (Prefix is null || AnyForm(entry, f => f.StartsWith(Prefix, StringComparison.Ordinal)))
        && (Part is null || AnyForm(entry, f => f.Contains(Part, StringComparison.Ordinal)));

    private static bool AnyForm(DirectoryEntry entry, Func<string, bool> test) =>
        test(NameKey.Of(entry.Name)) || entry.Aliases.Keys.Any(a => test(NameKey.Of(a)));
}
