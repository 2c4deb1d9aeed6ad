using System.Runtime.CompilerServices;
using Articles.Storage.Index;
using Articles.Storage.Keys;

namespace Articles.Functions.Endpoints;

/// <summary>The figures of one entity, for its card.</summary>
/// <param name="Items">The first of them in time order, and where they disagree.</param>
/// <param name="HasMore">Whether there are more than a card shows.</param>
internal sealed record EntityCardFigures(IReadOnlyList<MetricItem> Items, bool HasMore)
{
    /// <summary>Figures on a card.</summary>
    public const int Most = 500;

    /// <summary>Names whose figures a card shows.</summary>
    private const int MostNames = 8;

    /// <summary>Reads them.</summary>
    public static async Task<EntityCardFigures> ReadAsync(
        IndexTable index,
        IReadOnlyList<EntityInArticle> entity,
        CancellationToken cancellationToken
    )
    {
        // Each article files a figure under the name that it has for the owner.
        var owners = entity.Select(e => (e.ArticleId, (string?)e.Name)).ToHashSet();
        var names = entity.Select(e => e.Name).DistinctBy(NameKey.Of).ToList();
        var figures = new SortedDictionary<string, FigureInArticle>(StringComparer.Ordinal);
        foreach (var name in names.Take(MostNames))
        {
            var own = UnderAsync(index, name, cancellationToken)
                .Where(f => owners.Contains((f.ArticleId, f.Metric.Subject)));
            // One more than is shown, which says that there are more.
            await foreach (var figure in own.Take(Most + 1))
            {
                figures.TryAdd(figure.Position, figure);
            }
        }

        List<FigureInArticle> shown = [.. figures.Values.Take(Most)];
        return new EntityCardFigures(
            Disagreements.Mark(shown, shown, entity[0].Name),
            figures.Count > Most || names.Count > MostNames
        );
    }

    /// <summary>What is filed under a name in time order, be it this entity's or another's of the same name.</summary>
    private static async IAsyncEnumerable<FigureInArticle> UnderAsync(
        IndexTable index,
        string name,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        const int size = Most + 1;
        var filter = new FigureFilter(null, name, null, null, null, null);
        string? after = null;
        do
        {
            var page = await index.FiguresAsync(filter, after, size, cancellationToken);
            foreach (var figure in page)
            {
                yield return figure;
            }

            after = page.Count == size ? page[^1].Position : null;
        } while (after is not null);
    }
}
