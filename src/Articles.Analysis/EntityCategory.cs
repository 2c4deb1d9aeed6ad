namespace Articles.Analysis;

/// <summary>The categories of entities: Azure AI Language's names, and <see cref="Document"/>.</summary>
public static class EntityCategory
{
    /// <summary>Companies, party and government bodies, schools, hospitals, labs, alliances, committees.</summary>
    public const string Organization = "Organization";

    /// <summary>Named people.</summary>
    public const string Person = "Person";

    /// <summary>Countries, regions, cities, districts, parks, roads, buildings.</summary>
    public const string Location = "Location";

    /// <summary>Named platforms, systems, services, brands, models, networks that somebody runs or sells.</summary>
    public const string Product = "Product";

    /// <summary>Named conferences, exhibitions, competitions, campaigns, awards.</summary>
    public const string Event = "Event";

    /// <summary>Named plans, policies, laws, reports and decisions.</summary>
    public const string Document = "Document";
}
