namespace Articles.Analysis.Figures.Subjects;

/// <summary>Reads chains of places in a headline, or in an article's lead: 甲省|乙市 is about 乙市.</summary>
internal sealed class HeadlinePlaces
{
    private readonly string _text;
    private readonly int _end;
    private readonly HashSet<int> _starts = [];

    /// <summary>Reads a headline's places.</summary>
    /// <param name="text">The article.</param>
    /// <param name="entities">What it names.</param>
    /// <param name="end">Where the headline ends.</param>
    public HeadlinePlaces(string text, IReadOnlyList<Entity> entities, int end)
    {
        (_text, _end) = (text, end);
        var ends = new Dictionary<int, int>();
        foreach (var place in entities.Where(static x => x.Category == EntityCategory.Location))
        {
            foreach (var mention in place.Mentions.Where(x => x.Offset + x.Length <= end))
            {
                _starts.Add(mention.Offset);
                ends[mention.Offset] = mention.Offset + mention.Length;
            }
        }
        while (ends.TryGetValue(Start, out var next) && next > Start && _starts.Contains(next))
        {
            Start = next;
        }
    }

    /// <summary>Where the last place of the chain begins that the headline begins with; 0 if it begins with none.</summary>
    public int Start { get; }

    /// <summary>Whether a mention stands in the headline, and neither, as a place, before another one nor as one of several (甲县等三地).</summary>
    /// <param name="entity">What is mentioned.</param>
    /// <param name="mention">Where.</param>
    public bool MayBeTopic(Entity entity, Mention mention)
    {
        var after = mention.Offset + mention.Length;
        return after <= _end
            && !(entity.Category == EntityCategory.Location && mention.Length > 1 && _starts.Contains(after))
            && !(after < _text.Length && _text[after] == '等');
    }

    /// <summary>Whether the headline's colon makes a mention its topic: 甲市：….</summary>
    public bool Announces(Mention mention) =>
        mention.Offset + mention.Length is var after && after < _end && _text[after] is '：' or ':';
}
