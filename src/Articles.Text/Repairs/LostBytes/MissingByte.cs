namespace Articles.Text.Repairs.LostBytes;

/// <summary>Tells where a character may be missing behind a damage whose reading does not show it.</summary>
internal sealed class MissingByte(IReadOnlyList<Atom> atoms, bool isHidden)
{
    // Classifiers that follow a number: before one of them a byte that went with the damage was a digit.
    private const string Classifiers = "家个個项項名人位次年月日万萬亿億种種款台座所条條件倍元";

    /// <summary>Whether one may be missing behind a region.</summary>
    /// <param name="region">The region.</param>
    /// <param name="last">The last character that it was read as.</param>
    public bool Is(DamagedRegion region, char last) => IsSwallowed(region) || MayBeStop(region, last);

    /// <summary>
    /// Whether a one-byte character may have gone with a bad byte: a decoder that writes a question mark takes the byte
    /// behind it along. No other byte than such a one can have made it bad, so that it is missing where none follows;
    /// and where one does, the first of a number or a name may be.
    /// </summary>
    private bool IsSwallowed(DamagedRegion region) =>
        atoms[region.EndAtom - 1] is { Kind: AtomKind.Mark, Character: var mark }
        && region.EndAtom < atoms.Count
        && atoms[region.EndAtom].Character is var next
        && (
            Classifiers.Contains(next, StringComparison.Ordinal)
            || (
                mark == '?'
                && (
                    char.IsAsciiLetterOrDigit(next)
                    || next is '.' or '%' or '+'
                    || (region.Nodes.Any(node => node.Cost >= ChannelCosts.Silent) && StartsText(next))
                )
            )
        );

    /// <summary>
    /// Whether a line that ends with a bad byte ends without a stop: its two bytes may be in a pair that was not shown
    /// and in the bad one.
    /// </summary>
    private bool MayBeStop(DamagedRegion region, char last) =>
        isHidden
        && region is { EndsLine: true, After.Count: 0 }
        && atoms[region.EndAtom - 1].Kind == AtomKind.Mark
        && Han.IsOneUnit(last);

    /// <summary>Whether a character goes on with the text, so that a mark or a figure may have stood before it.</summary>
    private static bool StartsText(char character) =>
        Han.IsOneUnit(character) || character is '“' or '《' or '（' or '‘';
}
