using Articles.Text.Characters;
using Articles.Text.Pipeline;
using Articles.Text.Repairs.LostBytes;

namespace Articles.Text.Repairs;

/// <summary>
/// Recovers stretches that a stream of GBK bytes shifted: a byte was lost, doubled or replaced, a gloss or a folded
/// comma was put between the two bytes of a character, and all characters after it were read from the wrong halves.
/// The bytes say which characters are possible, the lexicon and the neighbours which one of them is meant. Below a
/// certain margin nothing is changed; a character that stays open becomes U+FFFD.
/// </summary>
public sealed class LostBytesStep : ITextStep
{
    // A stretch with a mark in every few characters has lost too much to be read.
    private const int MostMarked = 8;
    private const int MarksInShortText = 25;

    // How many characters are read in all, and which share of a long text more: reading is slow, and a text that is
    // damaged all over is left as it is from there on.
    private const int MostRead = 20_000;
    private const int MostReadShare = 16;

    /// <inheritdoc/>
    public string Name => "LostBytes";

    /// <inheritdoc/>
    public StepPurpose Purpose => StepPurpose.Repair;

    /// <inheritdoc/>
    public void Apply(TextDraft draft, EditList edits)
    {
        if (!draft.Has(CharacterSigns.Damage))
        {
            return;
        }
        var windows = DamageWindow.FindAll(draft);
        if (!windows.Any())
        {
            return;
        }
        using var ownPairs = OwnPairs.Find(draft.Text, windows);
        var plausibility = new Plausibility(ownPairs, draft.Script == Script.Simplified);
        var isTraditional = draft.Script is Script.Traditional or Script.Mixed;
        var resolver = new UnknownResolver(plausibility, isTraditional);
        // The search weighs far more texts than the judge, and only to compare them.
        var quick = new UnknownResolver(plausibility, isTraditional, UnknownResolver.QuickWidth);
        var hidesPairs = !draft.Text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF');
        var readings = new List<(List<Atom> Atoms, ChannelNode Last, bool EndsLine)>();
        var left = MostRead + (draft.Text.Length / MostReadShare);
        foreach (var window in windows)
        {
            if (window.End - window.Start > left)
            {
                break;
            }
            var atoms = Atom.Cut(draft.Text, window.Start, window.End);
            if (atoms.Count(atom => atom.Kind == AtomKind.Mark) * MostMarked > Math.Max(atoms.Count, MarksInShortText))
            {
                continue;
            }
            left -= window.End - window.Start;
            var search = new ChannelSearch(atoms, plausibility, quick, window.IsGarbled, hidesPairs);
            if (search.Run(default, window.EndsLine) is { } last)
            {
                readings.Add((atoms, last, window.EndsLine));
            }
        }
        // What is undamaged in one stretch may decide what is open in another.
        readings.ForEach(reading => OwnPairs.AddLiteral(reading.Last, ownPairs));
        foreach (var (atoms, last, endsLine) in readings)
        {
            var rivals = new RivalReadings(resolver);
            var alignments = new RivalAlignments(atoms, resolver);
            var hidden = hidesPairs ? new HiddenRivals(atoms, resolver) : null;
            new RegionJudge(atoms, plausibility, resolver, rivals, alignments, hidden, edits).Decide(last, endsLine);
        }
    }
}
