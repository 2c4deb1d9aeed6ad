using Articles.Analysis;

namespace Articles.AzureLanguage.Entities;

/// <summary>
/// The service's categories as the API has them. The service's names drift between its pages and versions, so each is
/// known by all its names; one that is not known is passed over, because a client of the API knows a closed list.
/// </summary>
internal static class ServiceCategory
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [EntityCategory.Organization] = EntityCategory.Organization,
        [EntityCategory.Person] = EntityCategory.Person,
        ["PersonType"] = "PersonType",
        [EntityCategory.Location] = EntityCategory.Location,
        [EntityCategory.Product] = EntityCategory.Product,
        [EntityCategory.Event] = EntityCategory.Event,
        ["DateTime"] = "DateTime",
        ["Temporal"] = "DateTime",
        ["Quantity"] = "Quantity",
        ["Numeric"] = "Quantity",
        ["URL"] = "URL",
        ["Email"] = "Email",
        ["PhoneNumber"] = "PhoneNumber",
        ["Phone Number"] = "PhoneNumber",
        ["Address"] = "Address",
    };

    /// <summary>The API's category; null for one that it has no place for (skills, network addresses).</summary>
    public static string? Of(string category) => Known.GetValueOrDefault(category);
}
