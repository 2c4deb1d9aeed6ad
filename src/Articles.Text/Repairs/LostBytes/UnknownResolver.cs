using System.Runtime.InteropServices;

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

    private const int MostUnknown = 16;
    private readonly LostCharacter lost = new(plausibility, traditional, width);
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
            // Of the last one hardly ever more than the best is asked.
            if (
                from == nodes.Count - 1
                && node.Unknown is { IsOpen: false } last
                && lost.BestTail(beam, last) is { } tail
            )
            {
                return tail;
            }
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
        ?? known.Add(
            beam,
            piece,
            piece.Unknown is { } unknown ? lost.Append(beam, unknown) : Append(beam, piece.Character)
        );

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
        if (GoOn(before, pieces, pieces.Count) is not { Count: > 0 } beam)
        {
            return null;
        }
        after.Take(following, 0, endsLine);
        var all = Sorted(beam.ConvertAll(text => text with { Tail = after.Behind(text.Tail, text.Character) }));
        return all[0] with { Rivals = all };
    }

    /// <summary>The best text of some characters. Those behind the last open one are only weighed, not put together.</summary>
    /// <param name="before">The text before them.</param>
    /// <param name="pieces">The characters.</param>
    /// <param name="following">What follows them and is weighed with them.</param>
    /// <param name="endsLine">Whether the line ends there.</param>
    /// <returns>Its characters, simplified, and its score with what follows it; null when too much of it is unknown.</returns>
    public (List<char> Characters, float Score)? Best(
        TextTail before,
        List<Piece> pieces,
        List<char> following,
        bool endsLine = false
    )
    {
        var open = pieces.FindLastIndex(piece => piece.Unknown is not null) + 1;
        if (GoOn(before, pieces, open) is not { Count: > 0 } beam)
        {
            return null;
        }
        var keys = (stackalloc float[BeamWidth])[..beam.Count];
        var places = (stackalloc byte[BeamWidth])[..beam.Count];
        after.Take(pieces, open, following, endsLine);
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = -after.Behind(beam[i].Tail, beam[i].Character).Score;
            places[i] = (byte)i;
        }
        keys.Sort(places);
        return (Simplified(beam[places[0]], pieces, open), -keys[0]);
    }

    private static List<char> Simplified(ResolvedText text, List<Piece> pieces, int open)
    {
        var characters = new List<char>(pieces.Count);
        CollectionsMarshal.SetCount(characters, pieces.Count);
        for (var i = pieces.Count - 1; i >= open; i--)
        {
            characters[i] = Han.Simplified(pieces[i].Character);
        }
        for (var i = open - 1; i >= 0; i--, text = text.Previous!)
        {
            characters[i] = text.Simplified;
        }
        return characters;
    }

    private List<ResolvedText>? GoOn(TextTail before, List<Piece> pieces, int count)
    {
        if (IsTooOpen(pieces))
        {
            return null;
        }
        var beam = known.Start(before);
        for (var i = 0; i < count; i++)
        {
            beam = GoOn(beam, pieces[i]);
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
}
