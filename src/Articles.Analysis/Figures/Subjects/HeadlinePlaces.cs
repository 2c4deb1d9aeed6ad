using Articles.Analysis.Lending;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Reads chains of places in a headline, or in an article's lead: 甲省|乙市 is about 乙市.</summary>
internal sealed class HeadlinePlaces : IDisposable
{
    private readonly string _text;
    private readonly int _end;

    // Where each of them begins, and where it ends.
    private readonly LentMap<int, int> _places = LentMap<int, int>.Take();

    /// <summary>Reads a headline's places.</summary>
    /// <param name="text">The article.</param>
    /// <param name="entities">What it names.</param>
    /// <param name="end">Where the headline ends.</param>
    public HeadlinePlaces(string text, IReadOnlyList<Entity> entities, int end)
    {
        (_text, _end) = (text, end);
        foreach (var entity in entities)
        {
            if (entity.Category == EntityCategory.Location)
            {
                Add(entity.Mentions);
            }
        }
        while (_places.Items.TryGetValue(Start, out var next) && next > Start && _places.Items.ContainsKey(next))
        {
            Start = next;
        }
    }

    private void Add(IReadOnlyList<Mention> mentions)
    {
        for (var i = 0; i < mentions.Count; i++)
        {
            if (mentions[i].Offset + mentions[i].Length is var end && end <= _end)
            {
                _places.Items[mentions[i].Offset] = end;
            }
        }
    }

    /// <summary>Where the last place of the chain begins that the headline begins with; 0 if it begins with none.</summary>
    public int Start { get; }

    /// <summary>
    /// Whether an entity stands in the headline, and neither, as a place, before another one nor as one of several (甲县等三地).
    /// </summary>
    public bool MayHaveTopic(Entity entity)
    {
        for (var i = 0; i < entity.Mentions.Count; i++)
        {
            var mention = entity.Mentions[i];
            var after = mention.Offset + mention.Length;
            if (
                after <= _end
                && !(
                    entity.Category == EntityCategory.Location && mention.Length > 1 && _places.Items.ContainsKey(after)
                )
                && !(after < _text.Length && _text[after] == '等')
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the headline's colon makes an entity its topic: 甲市：….</summary>
    public bool Announces(Entity entity)
    {
        for (var i = 0; i < entity.Mentions.Count; i++)
        {
            var after = entity.Mentions[i].Offset + entity.Mentions[i].Length;
            if (after < _end && _text[after] is '：' or ':')
            {
                return true;
            }
        }
        return false;
    }

    /// <inheritdoc />
    public void Dispose() => _places.Dispose();
}
