namespace Articles.Functions.Endpoints;

/// <summary>
/// The categories of entities: Azure AI Language's, of which the analyzer at work may give fewer, and Document.
/// </summary>
internal static class Categories
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Organization",
        "Person",
        "PersonType",
        "Location",
        "Product",
        "Event",
        "DateTime",
        "Quantity",
        "URL",
        "Email",
        "PhoneNumber",
        "Address",
        "Document",
    ];
}
