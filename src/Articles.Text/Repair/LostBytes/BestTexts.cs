namespace Articles.Text.Repairs.LostBytes;

/// <summary>The best of many texts that each go on from another by one character; only those become objects.</summary>
/// <param name="width">How many are kept.</param>
/// <param name="traditional">Whether of two forms of a character the traditional one is meant.</param>
internal sealed class BestTexts(int width, bool traditional)
{
    // What the beginning of a longer word will turn out to be worth, so that the search does not drop it.
    private const float BeginningBonus = 14;
    private const float ScriptPreference = 0.001f;

    private readonly float[] keys = new float[width];
    private readonly (ResolvedText Previous, TextTail Tail, char Character)[] texts = new (
        ResolvedText,
        TextTail,
        char
    )[width];
    private int count;

    /// <summary>Adds a text, if it is among the best so far.</summary>
    /// <param name="previous">The text that it goes on from.</param>
    /// <param name="tail">Its score and end.</param>
    /// <param name="character">Its last character.</param>
    public void Add(ResolvedText previous, in TextTail tail, char character)
    {
        if (count == width && tail.Score + BeginningBonus <= keys[count - 1])
        {
            return;
        }
        var key = Key(tail, character);
        if (count == width)
        {
            if (key <= keys[count - 1])
            {
                return;
            }
            count--;
        }
        var at = count++;
        for (; at > 0 && keys[at - 1] < key; at--)
        {
            (keys[at], texts[at]) = (keys[at - 1], texts[at - 1]);
        }
        (keys[at], texts[at]) = (key, (previous, tail, character));
    }

    /// <summary>The texts, best first.</summary>
    public List<ResolvedText> ToList()
    {
        var list = new List<ResolvedText>(count);
        foreach (var (previous, tail, character) in texts.AsSpan(0, count))
        {
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
