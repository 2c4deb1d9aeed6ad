using Articles.Analysis;

namespace Articles.AzureLanguage.Entities;

/// <summary>Mentions of one thing.</summary>
/// <param name="own">The embedded entity that they are of; null where the embedded analyzer knows of none.</param>
/// <param name="category">Its category.</param>
internal sealed class EntityGroup(Entity? own, string category)
{
    private readonly List<FoundMention> _found = [];

    public Entity? Own => own;

    public void Add(FoundMention mention) => _found.Add(mention);

    /// <summary>The entity, with the embedded analyzer's mentions where the service found nothing.</summary>
    public Entity Build(Overlaps taken)
    {
        var mentions = _found
            .Select(f => f.Mention)
            .Concat(own is null ? [] : own.Mentions.Where(m => !taken.Contains(m)))
            .OrderBy(m => m.Offset)
            .ThenByDescending(m => m.Length)
            .ToList();
        if (mentions.Count == 0 && own is not null)
        {
            // The service names only longer things where it stands; it stands there all the same.
            mentions = [.. own.Mentions];
        }

        var forms = (own is null ? [] : own.Aliases.Prepend(own.Name))
            .Concat(mentions.OrderByDescending(m => m.Length).Select(m => m.Text))
            .DistinctBy(Surface.Key)
            .ToList();
        var best = _found.Count == 0 ? (FoundMention?)null : _found.MaxBy(f => f.Score);
        return new Entity(
            forms[0],
            category,
            best?.Subcategory ?? own?.Subcategory,
            [.. forms.Skip(1)],
            mentions,
            best?.Score ?? own!.ConfidenceScore,
            own?.Operator,
            own?.Roles ?? []
        );
    }
}
