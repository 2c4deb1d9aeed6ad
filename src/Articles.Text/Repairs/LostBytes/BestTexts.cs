namespace Articles.Text.Repairs.LostBytes;

/// <summary>The best of many texts that each go on from another by one character; only those become objects.</summary>
/// <param name="width">How many are kept.</param>
/// <param name="traditional">Whether of two forms of a character the traditional one is meant.</param>
internal sealed class BestTexts(int width, bool traditional)
{
    /// <summary>What the beginning of a longer word will turn out to be worth, so that the search does not drop it.</summary>
    public const float BeginningBonus = 14;
    private const float ScriptPreference = 0.001f;

    private readonly float[] keys = new float[width];

    // What the keys in their order belong to.
    private readonly byte[] order = new byte[width];
    private readonly (ResolvedText Previous, TextTail Tail, char Character)[] texts = new (
        ResolvedText,
        TextTail,
        char
    )[width];
    private int count;

    /// <summary>What a text's score, with what a beginning is worth, has to exceed to be among the best.</summary>
    public float Least => count == width ? keys[count - 1] : float.NegativeInfinity;

    /// <summary>Makes it empty.</summary>
    public void Clear() => count = 0;

    /// <summary>Adds a text, if it is among the best so far.</summary>
    /// <param name="previous">The text that it goes on from.</param>
    /// <param name="tail">Its score and end; what words may go on from there is found out for those that are kept.</param>
    /// <param name="character">Its last character.</param>
    public void Add(ResolvedText previous, in TextTail tail, char character)
    {
        var isFull = count == width;
        if (isFull && tail.Score + BeginningBonus <= keys[count - 1])
        {
            return;
        }
        var key = Key(tail, character);
        if (isFull)
        {
            if (key <= keys[count - 1])
            {
                return;
            }
            count--;
        }
        // The place of the worst one, where there is one too many, is the new one's.
        var free = isFull ? order[count] : (byte)count;
        var at = count++;
        for (; at > 0 && keys[at - 1] < key; at--)
        {
            (keys[at], order[at]) = (keys[at - 1], order[at - 1]);
        }
        (keys[at], order[at], texts[free]) = (key, free, (previous, tail, character));
    }

    /// <summary>The texts, best first.</summary>
    public List<ResolvedText> ToList()
    {
        var list = new List<ResolvedText>(count);
        foreach (var place in order.AsSpan(0, count))
        {
            ref readonly var text = ref texts[place];
            var (previous, tail, character) = text;
            var beginnings = tail.Last == '\0' ? default : previous.Tail.Beginnings.Next(tail.Last);
            tail = tail with { Beginnings = beginnings };
            list.Add(new ResolvedText(tail, previous, character, Han.Simplified(character)));
        }
        return list;
    }

    /// <summary>How promising a text is. Of two forms of one character the one in the article's script comes first.</summary>
    private float Key(in TextTail tail, char character)
    {
        var isOther = character == Han.Simplified(character) == traditional;
        var bonus = Plausibility.Continuations(tail).Length > 0 ? BeginningBonus : 0;
        return tail.Score + bonus - (isOther ? ScriptPreference : 0);
    }
}
