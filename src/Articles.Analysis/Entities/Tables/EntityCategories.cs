namespace Articles.Analysis.Entities.Tables;

/// <summary>The categories of entities, each with a number in the compiled tables.</summary>
internal static class EntityCategories
{
    /// <summary>All of them.</summary>
    public static readonly string[] All =
    [
        EntityCategory.Organization,
        EntityCategory.Person,
        EntityCategory.Location,
        EntityCategory.Product,
        EntityCategory.Event,
        EntityCategory.Document,
    ];
}
