namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// What follows texts and is weighed with them: known characters. Where none of them but the first makes
/// a word with what is before them, which hardly ever happens, they are worth the same behind all texts; and so they all
/// are behind texts that end alike.
/// </summary>
/// <param name="plausibility">What text is probable.</param>
internal sealed class FollowingText(Plausibility plausibility)
{
    private const int Most = 4;
    private readonly List<char> characters = [];

    // What each character but the first is worth behind those before it alone.
    private CharacterWorth[] worths = new CharacterWorth[Most];

    // What each is worth behind the text that was asked about last.
    private CharacterWorth[] last = new CharacterWorth[Most];
    private TextTail lastTail;
    private bool hasLast;
    private bool isApart;
    private bool endsLine;

    /// <summary>Takes what follows, a few characters at most.</summary>
    /// <param name="following">The characters.</param>
    /// <param name="from">The first one that counts.</param>
    /// <param name="isEnd">Whether the line ends behind them.</param>
    public void Take(List<char> following, int from, bool isEnd)
    {
        characters.Clear();
        Add(following, from, isEnd);
    }

    /// <summary>Takes what follows, a few characters at most, and the known end of a reading before it, all of it.</summary>
    /// <param name="pieces">The reading.</param>
    /// <param name="known">Its first character behind which none is open.</param>
    /// <param name="following">The characters that follow it.</param>
    /// <param name="isEnd">Whether the line ends behind them.</param>
    public void Take(List<Piece> pieces, int known, List<char> following, bool isEnd)
    {
        characters.Clear();
        for (var i = known; i < pieces.Count; i++)
        {
            characters.Add(pieces[i].Character);
        }
        Add(following, 0, isEnd);
    }

    private void Add(List<char> following, int from, bool isEnd)
    {
        for (var i = from; i < following.Count && i < from + Most; i++)
        {
            characters.Add(following[i]);
        }
        endsLine = isEnd && following.Count <= from + Most;
        hasLast = false;
        if (worths.Length < characters.Count)
        {
            (worths, last) = (new CharacterWorth[characters.Count * 2], new CharacterWorth[characters.Count * 2]);
        }
        var tail = default(TextTail);
        for (var i = 0; i < characters.Count; i++)
        {
            worths[i] = plausibility.Worth(tail, characters[i]);
            tail = worths[i].Behind(tail);
        }
    }

    /// <summary>A text with what follows it.</summary>
    /// <param name="tail">The text's end.</param>
    /// <param name="character">Its last character, in any script.</param>
    public TextTail Behind(TextTail tail, char character)
    {
        if (characters.Count > 0)
        {
            if (!hasLast || !Plausibility.EndAlike(tail, lastTail))
            {
                (lastTail, hasLast) = (tail, true);
                FindWorths(tail);
            }
            tail = last[0].Behind(tail);
            foreach (ref readonly var worth in (isApart ? worths : last).AsSpan(1, characters.Count - 1))
            {
                tail = worth.Behind(tail);
            }
            character = characters[^1];
        }
        return endsLine ? tail.Minus(LineEnds.Cost(character)) : tail;
    }

    private void FindWorths(TextTail tail)
    {
        var before = tail.Last;
        last[0] = plausibility.Worth(tail, characters[0]);
        tail = last[0].Behind(tail);
        isApart = tail.Beginnings is { Two: 0, Three: 0 } && !Plausibility.IsPairOfExtra(before, tail.Last);
        for (var i = 1; i < characters.Count && !isApart; i++)
        {
            last[i] = plausibility.Worth(tail, characters[i]);
            tail = last[i].Behind(tail);
        }
    }
}
