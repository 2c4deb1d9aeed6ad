using Articles.Analysis;

namespace Articles.Storage.Names;

/// <summary>
/// What tells a person from another of the same name: the bodies that the article gives him an office in; or, where it
/// gives none, what the article is mostly about. A title alone (总经理) tells nobody from anybody, nor does a place.
/// </summary>
internal static class PersonContext
{
    /// <summary>More would join people by what everybody is mentioned with.</summary>
    private const int MostNames = 6;

    /// <summary>The names; none for what is not a person.</summary>
    public static IReadOnlyList<string> Of(Entity entity, ArticleAnalysis analysis)
    {
        if (entity.Category != EntityCategory.Person)
        {
            return [];
        }

        var bodies = analysis
            .Entities.Where(e => e.Roles.Any(r => r.Person == entity.Name || entity.Aliases.Contains(r.Person)))
            .SelectMany(e => e.Aliases.Where(a => !GenericForm.Is(a, e.Category)).Prepend(e.Name))
            .Take(MostNames)
            .ToList();
        return bodies.Count > 0
            ? bodies
            :
            [
                .. analysis
                    .Entities.Where(e =>
                        e.Category is EntityCategory.Organization or EntityCategory.Product or EntityCategory.Person
                        && e.Name != entity.Name
                    )
                    .Select(e => e.Name)
                    .Take(MostNames),
            ];
    }
}
