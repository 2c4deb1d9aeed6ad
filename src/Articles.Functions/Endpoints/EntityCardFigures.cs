using Articles.Storage.Index;
using Articles.Storage.Keys;

namespace Articles.Functions.Endpoints;

/// <summary>The figures of one entity, for its card.</summary>
internal static class EntityCardFigures
{
    /// <summary>Names whose figures a card shows.</summary>
    private const int MostNames = 8;

    /// <summary>Figures on a card.</summary>
    private const int MostFigures = 500;

    /// <summary>The figures in time order, and where they disagree.</summary>
    public static async Task<IReadOnlyList<MetricItem>> ReadAsync(
        IndexTable index,
        IReadOnlyList<EntityInArticle> entity,
        CancellationToken cancellationToken
    )
    {
        // Each article files a figure under the name that it has for the owner.
        var owners = entity.Select(e => (e.ArticleId, (string?)e.Name)).ToHashSet();
        var figures = new SortedDictionary<string, FigureInArticle>(StringComparer.Ordinal);
        foreach (var name in entity.Select(e => e.Name).DistinctBy(NameKey.Of).Take(MostNames))
        {
            var filter = new FigureFilter(null, name, null, null, null, null);
            foreach (var figure in await index.FiguresAsync(filter, null, MostFigures, cancellationToken))
            {
                if (owners.Contains((figure.ArticleId, figure.Metric.Subject)))
                {
                    figures.TryAdd(figure.Position, figure);
                }
            }
        }

        List<FigureInArticle> shown = [.. figures.Values.Take(MostFigures)];
        return Disagreements.Mark(shown, shown, entity[0].Name);
    }
}
