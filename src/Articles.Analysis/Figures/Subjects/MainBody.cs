namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds whom an article reports on.</summary>
internal static class MainBody
{
    // A body that an article names but once or twice is not what it reports on.
    private const int FewestMentions = 3;

    /// <summary>The organization or place that the headline and the text name, else the one named most; or null.</summary>
    public static Entity? Of(ArticleText article, IReadOnlyList<Entity> entities)
    {
        Entity? best = null;
        var bestCount = 0;
        foreach (var entity in entities)
        {
            if (entity.Category is not (EntityCategory.Organization or EntityCategory.Location))
            {
                continue;
            }
            var inTitle =
                article.Title is { } title
                && entity.Mentions.Any(x => x.Offset + x.Length <= title.Length)
                && entity.Mentions.Count >= FewestMentions;
            var count =
                entity.Mentions.Count
                + (inTitle ? 1000 : 0)
                + (inTitle && entity.Category == EntityCategory.Organization ? 1000 : 0);
            if (count > bestCount)
            {
                (best, bestCount) = (entity, count);
            }
        }
        var named = bestCount >= FewestMentions ? best : null;
        return bestCount >= 1000
            ? named
            : Leading(article.Title, entities) ?? Governed(article.Title, entities) ?? named;
    }

    // 甲省政府发文: whose government the headline names.
    private static Entity? Governed(string? title, IReadOnlyList<Entity> entities)
    {
        if (title is null)
        {
            return null;
        }
        foreach (var office in entities.Where(Issuers.IsOffice))
        {
            if (office.Mentions.Any(x => x.Offset + x.Length <= title.Length))
            {
                return entities.FirstOrDefault(x =>
                    x.Category == EntityCategory.Location && office.Name.StartsWith(x.Name, StringComparison.Ordinal)
                );
            }
        }
        return null;
    }

    // 甲市制造业行动计划: who leads the headline, if the text names them but there.
    private static Entity? Leading(string? title, IReadOnlyList<Entity> entities)
    {
        foreach (var entity in title is null ? [] : entities)
        {
            if (
                entity.Category is EntityCategory.Organization or EntityCategory.Location
                && entity.Mentions.Any(x => x.Offset == 0 && x.Length < title!.Length && title[x.Length] != '等')
                && !Issuers.IsOffice(entity)
            )
            {
                return entity;
            }
        }
        return null;
    }
}
