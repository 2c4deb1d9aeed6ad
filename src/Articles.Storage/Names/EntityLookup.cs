using Articles.Storage.Index;
using Articles.Storage.Keys;

namespace Articles.Storage.Names;

/// <summary>
/// Finds an entity over all articles by any form of its name: what is filed under the form, and then under the other
/// forms of what was found, each a range of one partition.
/// </summary>
public sealed class EntityLookup(IndexTable index)
{
    /// <summary>Rows that are read of one form; a form with more shows the first of them.</summary>
    private const int MostRows = 1000;

    /// <summary>Forms that are looked up of one entity.</summary>
    private const int MostForms = 12;

    /// <summary>Finds what a form may mean, the one that most articles mean by it first.</summary>
    /// <param name="form">Any form, in either script.</param>
    /// <param name="articleId">An article that must mention the first; null for any.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The entities, each as the articles have it; none where no article has the form.</returns>
    public async Task<IReadOnlyList<IReadOnlyList<EntityInArticle>>> FindAsync(
        string form,
        string? articleId,
        CancellationToken cancellationToken
    )
    {
        var key = NameKey.Of(form);
        var rows = new Dictionary<(string, string, string), EntityInArticle>();
        await ReadAsync(key, rows, cancellationToken);
        var found = rows.Keys.ToHashSet();
        var read = new HashSet<string>(StringComparer.Ordinal) { key };
        while (true)
        {
            var meant = NameResolution
                .Group([.. rows.Values])
                .Where(g => g.Any(r => found.Contains(Id(r))))
                .OrderByDescending(g => g.Any(r => r.ArticleId == articleId))
                .ThenByDescending(g => g.Count(r => found.Contains(Id(r))))
                .ThenByDescending(g => g.Any(r => NameKey.Of(r.Name) == key))
                .ThenBy(NameResolution.FullestName, StringComparer.Ordinal)
                .ToList();
            var next = meant is [var first, ..] && read.Count < MostForms ? Unread(first, read) : null;
            if (next is null)
            {
                return meant;
            }

            read.Add(next);
            await ReadAsync(next, rows, cancellationToken);
        }
    }

    /// <summary>
    /// The forms that what a name means is filed under; the name alone where it means several things or none.
    /// </summary>
    public async Task<EntityForms> FormsAsync(string form, CancellationToken cancellationToken) =>
        await FindAsync(form, null, cancellationToken) is [var only]
            ? EntityForms.Of(form, only, MostForms)
            : EntityForms.Only(form);

    private async Task ReadAsync(
        string key,
        Dictionary<(string, string, string), EntityInArticle> rows,
        CancellationToken cancellationToken
    )
    {
        await foreach (var row in index.MentionsAsync(key, null, cancellationToken).Take(MostRows))
        {
            rows.TryAdd(Id(row), row);
        }
    }

    // Names first: a generic form joins nothing, so nothing more of the entity is found under it.
    private static string? Unread(IReadOnlyList<EntityInArticle> entity, HashSet<string> read) =>
        EntityForms.Others(entity).FirstOrDefault(k => !read.Contains(k));

    private static (string, string, string) Id(EntityInArticle row) => (row.ArticleId, row.Name, row.Category);
}
