namespace Articles.Text.Repairs.LostBytes;

/// <summary>
/// The texts that came of going on from others by one more character, so that what many readings have in common is
/// resolved once.
/// </summary>
internal sealed class KnownBeams
{
    // Bounds the memory: all are forgotten then.
    private const int Most = 512;
    private readonly Dictionary<TextTail, List<ResolvedText>> starts = [];
    private readonly Dictionary<(List<ResolvedText> Beam, Piece Piece), List<ResolvedText>> longer = [];

    /// <summary>The text that is nothing yet behind another one.</summary>
    public List<ResolvedText> Start(in TextTail before)
    {
        if (longer.Count >= Most || starts.Count >= Most)
        {
            starts.Clear();
            longer.Clear();
        }
        if (!starts.TryGetValue(before, out var beam))
        {
            starts.Add(before, beam = [new ResolvedText(before, null, '\0', '\0')]);
        }
        return beam;
    }

    /// <summary>The texts that go on from others; null where they are not known.</summary>
    public List<ResolvedText>? Find(List<ResolvedText> beam, Piece piece) => longer.GetValueOrDefault((beam, piece));

    /// <summary>Remembers them.</summary>
    public List<ResolvedText> Add(List<ResolvedText> beam, Piece piece, List<ResolvedText> found) =>
        longer[(beam, piece)] = found;
}
