namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Texts that go on with a character of which something was lost: of all that what is left allows, those that make the
/// best texts.
/// </summary>
/// <param name="plausibility">What text is probable.</param>
/// <param name="traditional">Whether of two forms of a character the traditional one is meant.</param>
/// <param name="width">How many texts are kept.</param>
internal sealed class LostCharacter(Plausibility plausibility, bool traditional, int width)
{
    // More than the other form of a character costs.
    private const float Near = 0.002f;
    private readonly BestTexts best = new(width, traditional);
    private readonly PromisingCandidates promising = new(plausibility);

    // How many texts that begin a longer word may leave the best one no room.
    private int Enough => width - 2;

    /// <summary>The best texts that go on from others.</summary>
    public List<ResolvedText> Append(List<ResolvedText> beam, Unknown unknown)
    {
        best.Clear();
        var candidates = unknown.Candidates;
        var floor = float.NegativeInfinity;
        var fitting = unknown.Fitting(beam[0].Character);
        foreach (var text in beam)
        {
            if (unknown.IsOpen)
            {
                AddOpen(text, unknown);
                continue;
            }
            fitting = unknown.FitsAnywhere ? fitting : unknown.Fitting(text.Character);
            if (fitting.IsEmpty)
            {
                best.Add(text, Plausibility.AppendUnknown(text.Tail, Plausibility.NoCharacter), '\uFFFD');
                continue;
            }
            floor = AddPromising(text, candidates, fitting, floor);
        }
        return best.ToList();
    }

    /// <summary>
    /// The end of the best one of those texts by its score alone, found without the others; null where another one is
    /// so near that only all of them tell which it is.
    /// </summary>
    /// <param name="beam">The texts that it may go on from.</param>
    /// <param name="unknown">What is left of the character, anything at all.</param>
    public TextTail? BestTail(List<ResolvedText> beam, Unknown unknown)
    {
        var candidates = unknown.Candidates;
        var fitting = unknown.Fitting(beam[0].Character);
        var (most, second, beginnings) = (default(Most), float.NegativeInfinity, 0);
        most.Score = float.NegativeInfinity;
        foreach (var text in beam)
        {
            fitting = unknown.FitsAnywhere ? fitting : unknown.Fitting(text.Character);
            if (fitting.IsEmpty)
            {
                return null;
            }
            beginnings += PromisingCandidates.CountBeginnings(candidates, fitting, text.Tail, Enough - beginnings);
            var places = promising.Of(candidates, fitting, text.Tail, most.Score - Near);
            while (places.MoveNext())
            {
                var simplified = candidates.Simplified[places.Current];
                var score = promising.Score(text.Tail, candidates, places, out var bond);
                if (score <= second)
                {
                    continue;
                }
                // With two forms of one character, there or before, the text is the same.
                var isOther = simplified != most.Character || text.Tail != most.Text.Tail;
                if (score > most.Score)
                {
                    second = isOther ? most.Score : second;
                    most = new Most(text, simplified, score, bond);
                }
                else if (isOther)
                {
                    second = score;
                }
            }
        }
        return second >= most.Score - Near || beginnings >= Enough ? null : most.Tail;
    }

    private float AddPromising(ResolvedText text, CandidateList candidates, CandidateSet fitting, float floor)
    {
        var least = Math.Max(best.Least, floor);
        var kept = float.IsNegativeInfinity(least) ? width : 0;
        var places = promising.Of(candidates, fitting, text.Tail, least, kept);
        floor = places.Least;
        while (places.MoveNext())
        {
            var simplified = candidates.Simplified[places.Current];
            var score = promising.Score(text.Tail, candidates, places, out var bond);
            var isBeginning = places.MayBeInWord && Plausibility.MayGoOnToExtra(simplified);
            if (score + (isBeginning ? BestTexts.BeginningBonus : 0) > Math.Max(best.Least, floor))
            {
                best.Add(text, text.Tail.Push(simplified, score, bond, default), candidates.Characters[places.Current]);
            }
        }
        return floor;
    }

    /// <summary>Of a character that nothing is known of only the rest of a longer name can be told.</summary>
    private void AddOpen(ResolvedText text, Unknown unknown)
    {
        best.Add(text, Plausibility.AppendUnknown(text.Tail, Plausibility.UnknownCharacter), '\uFFFD');
        foreach (var simplified in Plausibility.Continuations(text.Tail))
        {
            foreach (var form in Han.FormsOf(simplified))
            {
                if (unknown.Fits(text.Character, form))
                {
                    best.Add(text, plausibility.Append(text.Tail, form), form);
                }
            }
        }
    }

    /// <summary>The best text so far.</summary>
    private record struct Most(ResolvedText Text, char Character, float Score, float Bond)
    {
        public readonly TextTail Tail => Text.Tail.Push(Character, Score, Bond, Text.Tail.Beginnings.Next(Character));
    }
}
