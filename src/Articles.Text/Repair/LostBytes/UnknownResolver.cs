using System.Runtime.InteropServices;
using Articles.Lexicon;

namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Puts characters in place of the ones that a reading left open: of all that the bytes allow, those that make the
/// best text with what stands around them.
/// </summary>
/// <param name="plausibility">What text is probable.</param>
/// <param name="traditional">Whether of two forms of a character the traditional one is meant.</param>
/// <param name="width">How many texts are kept, <see cref="BeamWidth"/> at most.</param>
internal sealed class UnknownResolver(
    Plausibility plausibility,
    bool traditional,
    int width = UnknownResolver.BeamWidth
)
{
    /// <summary>How many texts are kept at most.</summary>
    public const int BeamWidth = 32;

    /// <summary>How many are enough where texts are only compared.</summary>
    public const int QuickWidth = 12;

    // More than rounding changes, and what the other form of a character costs.
    private const float Certain = 0.02f;
    private const float CertainShare = 1e-6f;
    private const int MostUnknown = 16;
    private readonly BestTexts best = new(width, traditional);
    private readonly PromisingCandidates promising = new(plausibility);
    private readonly KnownBeams known = new();
    private readonly FollowingText after = new(plausibility);

    /// <summary>Resolves a region.</summary>
    /// <returns>The best text; null when too much of it is unknown.</returns>
    public ResolvedText? Resolve(DamagedRegion region) =>
        Resolve(region.Before.Tail, Piece.Of(region.Nodes), region.Following, region.EndsLine);

    /// <summary>
    /// The end and score of the best text of a region that nothing follows. What is found out on the way is kept with the
    /// region's states: other readings go on from the same ones.
    /// </summary>
    /// <returns>The text's end; null when too much of it is unknown.</returns>
    public TextTail? ResolveTail(DamagedRegion region)
    {
        if (IsTooOpen(Piece.Of(region.Nodes)))
        {
            return null;
        }
        var (nodes, from) = (region.Nodes, region.Nodes.Count);
        while (from > 0 && !ReferenceEquals(nodes[from - 1].Resolved?.Before, region.Before))
        {
            from--;
        }
        var beam = from > 0 ? nodes[from - 1].Resolved!.Texts : known.Start(region.Before.Tail);
        for (; from < nodes.Count; from++)
        {
            var node = nodes[from];
            beam = node.AddsCharacter ? GoOn(beam, new Piece(node.Character, node.Unknown)) : beam;
            node.Resolved = new ResolvedBeam(region.Before, beam);
        }
        return Best(beam);
    }

    /// <summary>The end of the text with the best score; of several the one that sorting brings to the front.</summary>
    private static TextTail Best(List<ResolvedText> beam)
    {
        var (best, ties) = (beam[0], 1);
        foreach (var text in beam)
        {
            var difference = text.Tail.Score.CompareTo(best.Tail.Score);
            (best, ties) =
                difference > 0 ? (text, 1)
                : difference == 0 && !ReferenceEquals(text, best) ? (best, ties + 1)
                : (best, ties);
        }
        return ties == 1 ? best.Tail : Sorted([.. beam])[0].Tail;
    }

    private static List<ResolvedText> Sorted(List<ResolvedText> beam)
    {
        Span<float> scores = stackalloc float[BeamWidth];
        scores = scores[..beam.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = -beam[i].Tail.Score;
        }
        scores.Sort(CollectionsMarshal.AsSpan(beam));
        return beam;
    }

    private static bool IsTooOpen(List<Piece> pieces)
    {
        var unknown = 0;
        foreach (var piece in pieces)
        {
            unknown += piece.Unknown is null ? 0 : 1;
        }
        return unknown > Math.Max(MostUnknown, pieces.Count / 8);
    }

    private List<ResolvedText> GoOn(List<ResolvedText> beam, Piece piece) =>
        known.Find(beam, piece)
        ?? known.Add(beam, piece, piece.Unknown is { } unknown ? Extend(beam, unknown) : Append(beam, piece.Character));

    private List<ResolvedText> Append(List<ResolvedText> beam, char character)
    {
        var longer = new List<ResolvedText>(beam.Count);
        var (worth, last, simplified) = (default(CharacterWorth), default(TextTail), Han.Simplified(character));
        foreach (var text in beam)
        {
            // Soon behind what was lost most texts end alike.
            worth =
                longer.Count > 0 && Plausibility.EndAlike(text.Tail, last)
                    ? worth
                    : plausibility.Worth(text.Tail, character);
            last = text.Tail;
            longer.Add(new ResolvedText(worth.Behind(last), text, character, simplified));
        }
        return longer;
    }

    /// <summary>Resolves some characters, and keeps all texts that were weighed.</summary>
    /// <param name="before">The text before them.</param>
    /// <param name="pieces">The characters.</param>
    /// <param name="following">What follows them and is weighed with them.</param>
    /// <param name="endsLine">Whether the line ends there.</param>
    /// <returns>The best text; null when too much of it is unknown.</returns>
    private ResolvedText? Resolve(TextTail before, List<Piece> pieces, List<char> following, bool endsLine)
    {
        if (GoOn(before, pieces) is not { Count: > 0 } beam)
        {
            return null;
        }
        after.Take(following, 0, endsLine);
        var all = Sorted(beam.ConvertAll(text => text with { Tail = after.Behind(text.Tail, text.Character) }));
        return all[0] with { Rivals = all };
    }

    /// <summary>Resolves some characters.</summary>
    /// <param name="before">The text before them.</param>
    /// <param name="pieces">The characters.</param>
    /// <param name="following">What follows them and is weighed with them.</param>
    /// <param name="endsLine">Whether the line ends there.</param>
    /// <returns>The best text, and its score with what follows it; null when too much of it is unknown.</returns>
    public (ResolvedText Text, float Score)? Best(
        TextTail before,
        List<Piece> pieces,
        List<char> following,
        bool endsLine = false
    )
    {
        if (GoOn(before, pieces) is not { Count: > 0 } beam)
        {
            return null;
        }
        var keys = (stackalloc float[BeamWidth])[..beam.Count];
        var places = (stackalloc byte[BeamWidth])[..beam.Count];
        after.Take(following, 0, endsLine);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = -after.Behind(beam[i].Tail, beam[i].Character).Score;
            places[i] = (byte)i;
        }
        keys.Sort(places);
        return (beam[places[0]], -keys[0]);
    }

    private List<ResolvedText>? GoOn(TextTail before, List<Piece> pieces)
    {
        if (IsTooOpen(pieces))
        {
            return null;
        }
        var beam = known.Start(before);
        foreach (var piece in pieces)
        {
            beam = GoOn(beam, piece);
        }
        return beam;
    }

    /// <summary>The score of known characters with what follows them.</summary>
    /// <param name="before">The text before them.</param>
    /// <param name="characters">The characters.</param>
    /// <param name="following">What follows them and is weighed with them.</param>
    /// <param name="endsLine">Whether the line ends there.</param>
    public float Score(TextTail before, List<char> characters, List<char> following, bool endsLine)
    {
        var last = '\0';
        foreach (var character in characters)
        {
            (before, last) = (plausibility.Append(before, character), character);
        }
        after.Take(following, 0, endsLine);
        return after.Behind(before, last).Score;
    }

    private List<ResolvedText> Extend(List<ResolvedText> beam, Unknown unknown)
    {
        best.Clear();
        var candidates = unknown.Candidates;
        var floor = Floor(beam, unknown);
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
            AddPromising(text, candidates, fitting, floor);
        }
        return best.ToList();
    }

    private void AddPromising(ResolvedText text, CandidateList candidates, CandidateSet fitting, float floor)
    {
        var places = promising.Of(candidates, fitting, text.Tail, Math.Max(best.Least, floor));
        while (places.MoveNext())
        {
            var candidate = candidates.Characters[places.Current];
            var simplified = Han.Simplified(candidate);
            var bond = places.Bond(text.Tail.Last, simplified);
            var score = places.MayBeInWord
                ? plausibility
                    .Worth(text.Tail, candidate, bond, promising.WordsOf(places.Current))
                    .ScoreBehind(text.Tail)
                : plausibility.ScoreAlone(text.Tail, candidate, simplified, bond);
            var isBeginning = places.MayBeInWord && Plausibility.MayGoOnToExtra(simplified);
            if (score + (isBeginning ? BestTexts.BeginningBonus : 0) > Math.Max(best.Least, floor))
            {
                var beginnings = text.Tail.Beginnings.Next(simplified);
                best.Add(text, text.Tail.Push(simplified, score, bond, beginnings), candidate);
            }
        }
    }

    /// <summary>A score that as many texts reach as are kept: known before any is weighed.</summary>
    private float Floor(List<ResolvedText> beam, Unknown unknown)
    {
        if (unknown.IsOpen || unknown.Syllable is not null)
        {
            return float.NegativeInfinity;
        }
        var floor = float.NegativeInfinity;
        foreach (var text in beam)
        {
            var gain = unknown.Fitting(text.Character).Least(width <= QuickWidth, plausibility.SimplifiedOnly);
            floor = Math.Max(floor, text.Tail.Score + (text.Tail.Last == '\0' ? 0 : Neighbours.Least) + gain);
        }
        return floor - Certain - (Math.Abs(floor) * CertainShare);
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

    /// <summary>
    /// How much better each character that was lost makes the text than any other in its place: with the rest as it
    /// is, and among the texts that were weighed as a whole.
    /// </summary>
    public float[] Margins(DamagedRegion region, ResolvedText resolved)
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
        var score = ScoreWith(before.Tail, own[index].Character);
        var (rivals, marks) = (0d, 0d);
        foreach (var candidate in unknown.Candidates.Characters)
        {
            if (Han.Simplified(candidate) == own[index].Simplified || !unknown.Fits(before.Character, candidate))
            {
                continue;
            }
            var ratio = Math.Exp(ScoreWith(before.Tail, candidate) - score);
            if (Han.IsHan(candidate) || Han.IsHan(own[index].Character))
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

    private float ScoreWith(TextTail tail, char character) =>
        after.Behind(plausibility.Append(tail, character), character).Score;
}
