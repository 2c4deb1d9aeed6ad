using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Relations;

/// <summary>Which entity is named where.</summary>
internal sealed class EntityIndex : IDisposable
{
    private readonly LentList<(Mention Mention, int Entity)> _mentions = LentList<(Mention, int)>.Take();
    private readonly LentMap<int, (int Entity, int Start)> _byEnd = LentMap<int, (int, int)>.Take();

    public EntityIndex(IReadOnlyList<Entity> entities)
    {
        for (var entity = 0; entity < entities.Count; entity++)
        {
            for (var i = 0; i < entities[entity].Mentions.Count; i++)
            {
                var mention = entities[entity].Mentions[i];
                _mentions.Items.Add((mention, entity));
            }
        }
        _mentions.Items.Sort(
            static (x, y) =>
                x.Mention.Offset != y.Mention.Offset ? x.Mention.Offset.CompareTo(y.Mention.Offset)
                : x.Mention.Length != y.Mention.Length ? y.Mention.Length.CompareTo(x.Mention.Length)
                : x.Entity.CompareTo(y.Entity)
        );
        foreach (var (mention, entity) in _mentions.Items)
        {
            _byEnd.Items.TryAdd(mention.Offset + mention.Length, (entity, mention.Offset));
        }
    }

    /// <summary>Every mention with its entity's number, in text order.</summary>
    public List<(Mention Mention, int Entity)> Mentions => _mentions.Items;

    /// <summary>The entity whose mention ends at an offset; -1 if there is none.</summary>
    public int EndingAt(int offset) => _byEnd.Items.GetValueOrDefault(offset, (Entity: -1, Start: -1)).Entity;

    /// <summary>Where the mention begins that ends at an offset; -1 if there is none.</summary>
    public int StartOfMentionEndingAt(int offset) =>
        _byEnd.Items.GetValueOrDefault(offset, (Entity: -1, Start: -1)).Start;

    /// <inheritdoc />
    public void Dispose()
    {
        _mentions.Dispose();
        _byEnd.Dispose();
    }
}
