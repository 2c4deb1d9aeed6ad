using Articles.Functions.Http;
using Articles.Functions.Http.Queries;
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
        new(Parameters.Category.Read(request), Key(Parameters.Prefix, request), Key(Parameters.Part, request));

    // Quotation marks alone are no part of any name's key, and would not restrict.
    private static string? Key(QueryParameter<string?> parameter, HttpRequest request) =>
        parameter.Read(request) is not { } text ? null
        : NameKey.Of(text) is { Length: > 0 } key ? key
        : throw new BadParameterException(parameter.Name, "it has nothing in it but what names are compared without.");

    /// <summary>Whether a name is one of them.</summary>
    public bool Accepts(DirectoryEntry entry) =>
        (Category is null || entry.Category == Category)
        && (Prefix is null || AnyForm(entry, f => f.StartsWith(Prefix, StringComparison.Ordinal)))
        && (Part is null || AnyForm(entry, f => f.Contains(Part, StringComparison.Ordinal)));

    private static bool AnyForm(DirectoryEntry entry, Func<string, bool> test) =>
        test(NameKey.Of(entry.Name)) || entry.Aliases.Keys.Any(a => test(NameKey.Of(a)));
}
