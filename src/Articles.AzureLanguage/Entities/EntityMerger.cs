using Articles.Analysis;
using Document = Articles.AzureLanguage.Documents.Document;

namespace Articles.AzureLanguage.Entities;

/// <summary>
/// Makes entities of the service's mentions. The service says what is named where; which names are one thing, who runs
/// what and who holds which office, it does not say, and the embedded analyzer does: a mention whose surface and
/// category are those of an embedded entity is that entity's. Embedded entities that the service does not know stay
/// where something hangs on them: documents, which the service has no category for, the owners of figures, and the ends
/// of relations; and so do the mentions in documents that the service failed on.
/// </summary>
internal static class EntityMerger
{
    /// <summary>The entities, most mentioned first.</summary>
    public static IReadOnlyList<Entity> Merge(
        ArticleAnalysis own,
        IReadOnlyList<FoundMention> found,
        IReadOnlyList<Document> failed
    )
    {
        var known = new KnownForms(own.Entities);
        var groups = new Dictionary<(int Own, string Surface, string Category), EntityGroup>();
        foreach (var mention in found.Where(f => f.Mention.Text.Length <= Entity.LongestName))
        {
            var number = known.Find(mention.Mention.Text, mention.Category);
            var category = number < 0 ? mention.Category : own.Entities[number].Category;
            var key = (number, number < 0 ? Surface.Key(mention.Mention.Text) : "", category);
            if (!groups.TryGetValue(key, out var group))
            {
                groups[key] = group = new EntityGroup(number < 0 ? null : own.Entities[number], category);
            }

            group.Add(mention);
        }

        var kept = Kept(own, failed, [.. groups.Keys.Select(k => k.Own).Where(n => n >= 0)]);
        var taken = new Overlaps(found.Select(f => f.Mention));
        var entities = groups.Values.Where(g => g.Own is null).Select(g => g.Build(taken)).ToList();
        foreach (var number in kept)
        {
            var entity = own.Entities[number];
            entities.Add(
                groups
                    .GetValueOrDefault((number, "", entity.Category), new EntityGroup(entity, entity.Category))
                    .Build(taken)
            );
        }

        return
        [
            .. entities
                .OrderByDescending(e => e.Mentions.Count)
                .ThenBy(e => e.Mentions[0].Offset)
                .ThenBy(e => e.Category, StringComparer.Ordinal),
        ];
    }

    // Which embedded entities the article is left with: those that the service found too, those that something hangs on,
    // and whatever these name.
    private static SortedSet<int> Kept(ArticleAnalysis own, IReadOnlyList<Document> failed, HashSet<int> agreed)
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < own.Entities.Count; i++)
        {
            byName.TryAdd(own.Entities[i].Name, i);
        }

        var kept = new SortedSet<int>();
        var waiting = new Queue<int>(agreed.Order());
        for (var i = 0; i < own.Entities.Count; i++)
        {
            if (
                own.Entities[i].Category == EntityCategory.Document
                || own.Entities[i].Mentions.Any(m => IsIn(failed, m))
            )
            {
                waiting.Enqueue(i);
            }
        }

        void Name(string? name)
        {
            if (name is not null && byName.TryGetValue(name, out var number))
            {
                waiting.Enqueue(number);
            }
        }

        foreach (var metric in own.Metrics)
        {
            Name(metric.Subject);
        }

        while (waiting.TryDequeue(out var number))
        {
            if (kept.Add(number))
            {
                Name(own.Entities[number].Operator);
                foreach (var role in own.Entities[number].Roles)
                {
                    Name(role.Person);
                }
            }
        }

        return kept;
    }

    private static bool IsIn(IReadOnlyList<Document> documents, Mention mention)
    {
        var (low, high) = (0, documents.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = documents[middle].Offset <= mention.Offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && mention.Offset < documents[low - 1].End;
    }
}
