namespace Articles.Text.Repairs.LostBytes;

/// <summary>One state of a reading of a damaged line: what has been read so far, and the byte that is left over.</summary>
internal sealed record ChannelNode
{
    /// <summary>No byte is left over: the reading is in step with the text.</summary>
    public const int InStep = -1;

    /// <summary>A byte is left over that is not known.</summary>
    public const int UnknownByte = 0x100;

    /// <summary>A byte is left over that is the second of a pair that was not shown.</summary>
    public const int HiddenByte = 0x101;

    private const float RivalDepth = 16;
    private const int MostRivals = 6;

    /// <summary>The state before, or null at the start.</summary>
    public ChannelNode? Previous { get; init; }

    /// <summary>How many atoms have been read.</summary>
    public required int Position { get; init; }

    /// <summary>The character that this state adds; <c>\0</c> for none or an unknown one.</summary>
    public char Character { get; init; }

    /// <summary>The unknown character that this state adds, or null.</summary>
    public Unknown? Unknown { get; init; }

    /// <summary>What the damage that this state assumes costs it.</summary>
    public float Cost { get; init; }

    /// <summary>Whether the atom was taken as it stands.</summary>
    public bool IsLiteral { get; init; }

    /// <summary>The byte left over, or one of the constants.</summary>
    public required int Pending { get; init; }

    /// <summary>The text so far and its score, costs of damage included.</summary>
    public required TextTail Tail { get; init; }

    /// <summary>
    /// How many characters of the reading there are since one whose byte was lost without a mark, itself among them;
    /// 0 when there is none or it has been weighed.
    /// </summary>
    public int SinceSilent { get; init; }

    /// <summary>The texts that the states up to this one may stand for, if they were weighed.</summary>
    public ResolvedBeam? Resolved { get; set; }

    /// <summary>The states that were given up in favour of this one, since they go on in the same way.</summary>
    public List<ChannelNode>? Rivals { get; private set; }

    /// <summary>Keeps a state that is given up in favour of this one, if it is not far from it.</summary>
    public void AddRival(ChannelNode rival)
    {
        if (Tail.Score - rival.Tail.Score < RivalDepth && (Rivals?.Count ?? 0) < MostRivals)
        {
            (Rivals ??= []).Add(rival);
        }
    }

    /// <summary>A reading in which another state takes the place of one of its states.</summary>
    /// <param name="last">The reading's last state.</param>
    /// <param name="old">The state.</param>
    /// <param name="other">The one that takes its place, and goes on as it does.</param>
    public static ChannelNode Replace(ChannelNode last, ChannelNode old, ChannelNode other)
    {
        var behind = new Stack<ChannelNode>();
        for (var node = last; !ReferenceEquals(node, old); node = node.Previous!)
        {
            behind.Push(node);
        }
        // What it takes the place of is its rival now, with all others.
        foreach (var rival in (List<ChannelNode>)[old, .. old.Rivals ?? []])
        {
            if (!ReferenceEquals(rival, other))
            {
                (other.Rivals ??= []).Add(rival);
            }
        }
        foreach (var node in behind)
        {
            other = node with { Previous = other };
        }
        return other;
    }

    /// <summary>Whether this state adds a character, known or not.</summary>
    public bool AddsCharacter => Unknown is not null || Character != '\0';

    /// <summary>Whether this state goes on as another does, so that the better of both is enough.</summary>
    public bool GoesOnAs(ChannelNode other) =>
        Pending == other.Pending
        && Tail.Last == other.Tail.Last
        && Tail.Second == other.Tail.Second
        && SinceSilent == other.SinceSilent;
}

/// <summary>The texts that some states of a reading may stand for.</summary>
/// <param name="Before">The state before the first of them.</param>
/// <param name="Texts">The best texts, in no order.</param>
internal sealed record ResolvedBeam(ChannelNode Before, List<ResolvedText> Texts);
