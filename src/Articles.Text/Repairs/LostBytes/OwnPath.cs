namespace Articles.Text.Repairs.LostBytes;

/// <summary>The states of a reading in and around a damage, with the characters that they turned out to be.</summary>
internal sealed class OwnPath
{
    private const int Before = 6;
    private readonly Dictionary<ChannelNode, int> places = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> characters = [];
    private readonly List<ResolvedText> own;
    private readonly DamagedRegion region;

    /// <summary>Makes the path of a damage.</summary>
    /// <param name="region">The damage.</param>
    /// <param name="own">Its text.</param>
    public OwnPath(DamagedRegion region, List<ResolvedText> own)
    {
        (this.region, this.own) = (region, own);
        var before = new List<ChannelNode>();
        for (var node = region.Before; node is { IsLiteral: true } && before.Count < Before; node = node.Previous)
        {
            before.Add(node);
        }
        before.Reverse();
        First = before.Count;
        Nodes = [.. before, .. region.Nodes, .. region.After];
        FirstAfter = First + region.Nodes.Count;
        // The number of the first character behind each state; those before the damage have negative ones.
        var next = -before.Skip(1).Count(node => node.AddsCharacter);
        for (var i = 0; i < Nodes.Count; i++)
        {
            next += i > 0 && Nodes[i].AddsCharacter ? 1 : 0;
            characters.Add(next);
            places[Nodes[i]] = i;
        }
    }

    /// <summary>All states, in order.</summary>
    public List<ChannelNode> Nodes { get; }

    /// <summary>The place of the damage's first state.</summary>
    public int First { get; }

    /// <summary>The place of the first state behind the damage.</summary>
    public int FirstAfter { get; }

    /// <summary>The place of a state; negative where it is none of these.</summary>
    public int IndexOf(ChannelNode node) => places.TryGetValue(node, out var place) ? place : -1;

    /// <summary>The text up to a state, with its score.</summary>
    public TextTail TailAt(int place) =>
        place < First || characters[place] == 0
            ? Nodes[Math.Min(place, First - 1)].Tail
            : own[characters[place] - 1].Tail;

    /// <summary>What the damage that the reading assumes behind a state, up to another one, costs it.</summary>
    public float Cost(int from, int end) => Nodes.Skip(from + 1).Take(end - from).Sum(node => node.Cost);

    /// <summary>The characters behind a state, up to another one, and the number of the first.</summary>
    public (List<char> Characters, int First) Between(int from, int end)
    {
        var between = new List<char>();
        for (var i = from + 1; i <= end; i++)
        {
            if (Nodes[i].AddsCharacter)
            {
                between.Add(CharacterOf(i));
            }
        }
        return (between, characters[from]);
    }

    /// <summary>The characters that follow a state, a few at most.</summary>
    public List<char> Following(int place, int most, out bool endsLine)
    {
        var following = new List<char>();
        var i = place + 1;
        for (; i < Nodes.Count && following.Count < most; i++)
        {
            if (Nodes[i].AddsCharacter)
            {
                following.Add(CharacterOf(i));
            }
        }
        endsLine = region.EndsLine && i == Nodes.Count;
        return following;
    }

    private char CharacterOf(int place) =>
        place >= First && place < FirstAfter ? own[characters[place] - 1].Character : Nodes[place].Character;
}
