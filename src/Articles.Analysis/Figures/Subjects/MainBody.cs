namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds whom an article reports on.</summary>
internal static class MainBody
{
    // A body that an article names but once or twice is not what it reports on.
    private const int FewestMentions = 3;

    private const int LongestLead = 120;
    private const int FewestAfterLead = 2;

    /// <summary>The organization or place that the headline and the text name, else the one named most; or null.</summary>
    public static Entity? Of(ArticleText article, IReadOnlyList<Entity> entities)
    {
        var lead = article.Title?.Length ?? Lead(article.Text);
        Entity? best = null;
        var bestCount = 0;
        foreach (var entity in entities)
        {
            if (!MayLead(entity))
            {
                continue;
            }
            var inTitle =
                entity.Mentions.Any(x => x.Offset + x.Length <= lead)
                && entity.Mentions.Count >= (article.Title is null ? FewestAfterLead : FewestMentions);
            // What is named but once or twice is not what an article reports on; an office that the headline does not name
            // only has a part in what is told.
            if (!inTitle && (entity.Mentions.Count < FewestMentions || IsThing(entity) || Issuers.IsOffice(entity)))
            {
                continue;
            }
            // A place is often but where things happen.
            var mentions =
                entity.Mentions.Count
                * (entity.Category is EntityCategory.Organization or EntityCategory.Event ? 3 : 1);
            var count = mentions + (inTitle ? Weight(entity, article.Title is not null) : 0);
            if (count > bestCount)
            {
                (best, bestCount) = (entity, count);
            }
        }
        return bestCount >= 1000 ? best : Leading(article.Title, entities) ?? Governed(article.Title, entities) ?? best;
    }

    // Without a headline the first line's beginning says what an article is about.
    private static int Lead(string text)
    {
        var end = text.AsSpan(0, Math.Min(text.Length, LongestLead)).IndexOf('\n');
        return end < 0 ? Math.Min(text.Length, LongestLead) : end;
    }

    private static bool MayLead(Entity entity) =>
        entity.Category is EntityCategory.Organization or EntityCategory.Location || IsThing(entity);

    // A meeting or a product can be what an article is about, if its headline says so.
    private static bool IsThing(Entity entity) => entity.Category is EntityCategory.Event or EntityCategory.Product;

    private static int Weight(Entity entity, bool hasHeadline) =>
        entity.Category switch
        {
            _ when !hasHeadline => 1000,
            EntityCategory.Organization => 3000,
            EntityCategory.Event => 2000,
            _ => 1000,
        };

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
