namespace Articles.Text.Repairs.LostBytes;

/// <summary>How certain the characters are that were put in place of lost ones.</summary>
/// <param name="plausibility">What text is probable.</param>
internal sealed class CharacterMargins(Plausibility plausibility)
{
    private readonly PromisingCandidates promising = new(plausibility);
    private readonly FollowingText after = new(plausibility);

    /// <summary>
    /// How much better each character that was lost makes the text than any other in its place: with the rest as it
    /// is, and among the texts that were weighed as a whole.
    /// </summary>
    public float[] Of(DamagedRegion region, ResolvedText resolved)
    {
        var own = resolved.Characters();
        var pieces = Piece.Of(region.Nodes);
        var following = own.ConvertAll(text => text.Character);
        following.AddRange(region.Following);
        var margins = new float[own.Count];
        for (var i = 0; i < own.Count; i++)
        {
            margins[i] = pieces[i].Unknown is { } unknown
                ? Margin(own, following, i, unknown, region.EndsLine)
                : float.MaxValue;
        }
        foreach (var rival in resolved.Rivals)
        {
            var other = rival.Characters();
            for (var i = 0; i < own.Count; i++)
            {
                if (other[i].Simplified != own[i].Simplified)
                {
                    margins[i] = Math.Min(margins[i], resolved.Tail.Score - rival.Tail.Score);
                }
            }
        }
        return margins;
    }

    private float Margin(List<ResolvedText> own, List<char> following, int index, Unknown unknown, bool endsLine)
    {
        var before = own[index].Previous!;
        after.Take(following, index + 1, endsLine);
        var score = after.Behind(plausibility.Append(before.Tail, own[index].Character), own[index].Character).Score;
        var (rivals, marks) = (0d, 0d);
        var list = unknown.Candidates;
        // All of them count, however little each is worth.
        var places = promising.Of(list, unknown.Fitting(before.Character), before.Tail, float.NegativeInfinity);
        while (places.MoveNext())
        {
            var (candidate, simplified) = (list.Characters[places.Current], list.Simplified[places.Current]);
            if (simplified == own[index].Simplified)
            {
                continue;
            }
            var worth = promising.Score(before.Tail, list, places, out var bond);
            var tail = before.Tail.Push(simplified, worth, bond, before.Tail.Beginnings.Next(simplified));
            var ratio = Math.Exp(after.Behind(tail, candidate).Score - score);
            if (Han.IsOneUnit(candidate) || Han.IsOneUnit(own[index].Character))
            {
                rivals += ratio;
            }
            else
            {
                // Between two marks of punctuation nothing but their frequency decides.
                marks = Math.Max(marks, ratio);
            }
        }
        return (float)-Math.Log(Math.Max(rivals, marks));
    }
}
