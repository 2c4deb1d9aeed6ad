namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// How much better a character has to be than all others in its place, as a natural logarithm, for it not to be open.
/// Chosen on sentences of their own: see docs/text-repair.md.
/// </summary>
internal static class LeastMargins
{
    // A character of which a mark shows that a byte was lost.
    private const float Marked = 2.5f;

    // The same where the mark comes with a gloss: one of several characters may have been glossed.
    private const float Glossed = 3.5f;

    // A character beside a pair that was not shown.
    private const float BesideHidden = 4.2f;

    // A character made of two bytes, and one whose byte went without a mark.
    private const float Known = 4.5f;
    private const float Silent = 5;

    /// <summary>The margin of a character of a damage, for its rivals that other readings have.</summary>
    public static float OfRivals(DamagedRegion region) => IsSilent(region) ? Silent : Known;

    /// <summary>The margin of a character.</summary>
    /// <param name="node">The state that adds it.</param>
    /// <param name="region">The damage.</param>
    /// <param name="isGlossed">Whether the damage begins with a gloss.</param>
    public static float Of(ChannelNode node, DamagedRegion region, bool isGlossed) =>
        node.Unknown is not { } unknown || node.Cost >= ChannelCosts.Silent ? OfRivals(region)
        : unknown.Hidden != HiddenPart.None ? BesideHidden
        : isGlossed ? Glossed
        : Marked;

    private static bool IsSilent(DamagedRegion region)
    {
        foreach (var node in region.Nodes)
        {
            if (node.Cost >= ChannelCosts.Silent)
            {
                return true;
            }
        }
        return false;
    }
}
