namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// What follows texts and is weighed with them: known characters, a few at most. Where none of them but the first makes
/// a word with what is before them, which hardly ever happens, they are worth the same behind all texts.
/// </summary>
/// <param name="plausibility">What text is probable.</param>
internal sealed class FollowingText(Plausibility plausibility)
{
    private const int Most = 4;
    private readonly char[] characters = new char[Most];

    // What each character but the first is worth behind those before it alone.
    private readonly CharacterWorth[] worths = new CharacterWorth[Most];
    private int count;
    private bool endsLine;

    /// <summary>Takes what follows.</summary>
    /// <param name="following">The characters.</param>
    /// <param name="from">The first one that counts.</param>
    /// <param name="isEnd">Whether the line ends behind them.</param>
    public void Take(List<char> following, int from, bool isEnd)
    {
        count = Math.Clamp(following.Count - from, 0, Most);
        endsLine = isEnd && following.Count <= from + Most;
        var tail = default(TextTail);
        for (var i = 0; i < count; i++)
        {
            characters[i] = following[from + i];
            worths[i] = plausibility.Worth(tail, characters[i]);
            tail = worths[i].Behind(tail);
        }
    }

    /// <summary>A text with what follows it.</summary>
    /// <param name="tail">The text's end.</param>
    /// <param name="last">Its last character, in any script.</param>
    public TextTail Behind(TextTail tail, char last)
    {
        if (count > 0)
        {
            var before = tail.Last;
            tail = plausibility.Append(tail, characters[0]);
            var isApart = tail.Beginnings is { Two: 0, Three: 0 } && !Plausibility.IsPairOfExtra(before, tail.Last);
            for (var i = 1; i < count; i++)
            {
                tail = isApart ? worths[i].Behind(tail) : plausibility.Append(tail, characters[i]);
            }
            last = characters[count - 1];
        }
        return endsLine ? tail.Minus(LineEnds.Cost(last)) : tail;
    }
}
