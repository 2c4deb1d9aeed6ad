using System.Buffers;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Relations;

/// <summary>Which entity is named where.</summary>
internal sealed class EntityIndex : IDisposable
{
    private readonly LentList<(Mention Mention, int Entity)> _mentions = LentList<(Mention, int)>.Take();

    // For each offset the number, from 1, of the first mention that ends there; in a buffer that is lent and given back.
    private readonly int[] _endingAt;

    /// <summary>Reads the mentions.</summary>
    /// <param name="entities">The article's entities.</param>
    /// <param name="length">The article's length, in UTF-16 code units.</param>
    public EntityIndex(IReadOnlyList<Entity> entities, int length)
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
        _endingAt = ArrayPool<int>.Shared.Rent(length + 1);
        _endingAt.AsSpan(0, length + 1).Clear();
        for (var i = _mentions.Items.Count - 1; i >= 0; i--)
        {
            var mention = _mentions.Items[i].Mention;
            _endingAt[mention.Offset + mention.Length] = i + 1;
        }
    }

    /// <summary>Every mention with its entity's number, in text order.</summary>
    public List<(Mention Mention, int Entity)> Mentions => _mentions.Items;

    /// <summary>The entity whose mention ends at an offset; -1 if there is none.</summary>
    public int EndingAt(int offset) =>
        _endingAt[offset] is > 0 and var number ? _mentions.Items[number - 1].Entity : -1;

    /// <summary>Where the mention begins that ends at an offset; -1 if there is none.</summary>
    public int StartOfMentionEndingAt(int offset) =>
        _endingAt[offset] is > 0 and var number ? _mentions.Items[number - 1].Mention.Offset : -1;

    /// <inheritdoc />
    public void Dispose()
    {
        _mentions.Dispose();
        ArrayPool<int>.Shared.Return(_endingAt);
    }
}
