namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// Contests the characters of a shifted stretch that are made of two bytes: two more that the page did not show may
/// have stood between them, and then each byte belongs to a character of its own.
/// </summary>
/// <param name="atoms">The atoms of the window.</param>
/// <param name="resolver">What finds the characters that a reading left open.</param>
internal sealed class HiddenRivals(List<Atom> atoms, UnknownResolver resolver)
{
    // A frequent character that stands alone is as probable as a word, whatever stands around it: it is no proof.
    // Chosen with the others on made damage: see docs/text-repair.md.
    private const float Alone = -1;
    private const float InWord = 0.5f;
    private const int Context = 4;

    // Bounds the time.
    private const int Most = 64;

    /// <summary>Lowers the margins of the characters that a hidden pair would make others of.</summary>
    /// <param name="region">The damage.</param>
    /// <param name="own">Its text.</param>
    /// <param name="margins">How much better each of its characters is than any other.</param>
    /// <param name="least">The margin below which a character is open.</param>
    public void Contest(DamagedRegion region, List<ResolvedText> own, float[] margins, float least)
    {
        var following = own.ConvertAll(text => text.Character);
        following.AddRange(region.Following);
        var (index, contested) = (-1, 0);
        foreach (var node in region.Nodes)
        {
            index += node.AddsCharacter ? 1 : 0;
            if (!node.AddsCharacter || node.Unknown is not null || !IsSplit(node))
            {
                continue;
            }
            if (contested++ == Most)
            {
                Array.Fill(margins, 0, index, margins.Length - index);
                break;
            }
            List<Piece> pieces =
            [
                new('\0', new Unknown(node.Previous!.Pending, -1, Hidden: HiddenPart.First)),
                new('\0', new Unknown(-1, atoms[node.Position - 1].Lead, Hidden: HiddenPart.Second)),
            ];
            var before = own[index].Previous!.Tail;
            var next = following.GetRange(index + 1, Math.Min(Context, following.Count - index - 1));
            var endsLine = region.EndsLine && index + 1 + next.Count == following.Count;
            var score = resolver.Score(before, [own[index].Character], next, endsLine);
            if (resolver.Best(before, pieces, next, endsLine) is { } rival)
            {
                var margin = score - (rival.Score - ChannelCosts.HiddenPair);
                margin += StandsInWord(following, index) ? InWord : Alone;
                margins[index] = margin < least ? margin : margins[index];
            }
        }
    }

    /// <summary>Whether a character is the byte left over and the first one of the next pair.</summary>
    private bool IsSplit(ChannelNode node) =>
        node.Position == node.Previous!.Position + 1
        && Gbk.IsLead(node.Previous.Pending)
        && atoms[node.Position - 1].Kind == AtomKind.Pair
        && node.Pending == atoms[node.Position - 1].Trail;

    private static bool StandsInWord(List<char> text, int index) =>
        (index > 0 && Han.AreWord(text[index - 1], text[index]))
        || (index + 1 < text.Count && Han.AreWord(text[index], text[index + 1]));
}
