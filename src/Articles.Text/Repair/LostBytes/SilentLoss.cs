namespace Articles.Text.Repairs.LostBytes;

/// <summary>A byte that a reading takes to be lost, or there twice, without a mark.</summary>
/// <param name="Position">The atom that it is assumed at.</param>
/// <param name="Unknown">What is left of the character; null where a byte is there twice.</param>
internal sealed record SilentLoss(int Position, Unknown? Unknown)
{
    /// <summary>The loss that a state assumes; null for none.</summary>
    /// <param name="node">The state.</param>
    /// <param name="from">The atom that positions are counted from.</param>
    public static SilentLoss? Of(ChannelNode node, int from) =>
        node is { Cost: >= ChannelCosts.Silent, Previous: { } previous }
            ? new SilentLoss(previous.Position - from, node.Unknown)
            : null;

    /// <summary>Whether a state assumes this loss.</summary>
    public bool IsAssumedBy(ChannelNode node) => Of(node, 0) == this;
}
