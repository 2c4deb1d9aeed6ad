namespace Articles.Analysis.Entities.Relations;

/// <summary>Which entity is named where.</summary>
internal sealed class EntityIndex
{
    private readonly List<(Mention Mention, int Entity)> _mentions;
    private readonly Dictionary<int, int> _byEnd = [];

    public EntityIndex(IReadOnlyList<Entity> entities)
    {
        _mentions =
        [
            .. entities
                .SelectMany((x, i) => x.Mentions.Select(y => (y, i)))
                .OrderBy(x => x.y.Offset)
                .ThenByDescending(x => x.y.Length),
        ];
        foreach (var (mention, entity) in _mentions)
        {
            _byEnd.TryAdd(mention.Offset + mention.Length, entity);
        }
    }

    /// <summary>Every mention with its entity's number, in text order.</summary>
    public IReadOnlyList<(Mention Mention, int Entity)> Mentions => _mentions;

    /// <summary>The entity whose mention ends at an offset; -1 if there is none.</summary>
    public int EndingAt(int offset) => _byEnd.GetValueOrDefault(offset, -1);
}
