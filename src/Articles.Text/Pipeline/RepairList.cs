using System.Collections;

namespace Articles.Text.Pipeline;

/// <summary>
/// The repairs of a run in text order, made one by one as they are read: as objects they would weigh many times what
/// the text weighs. Among them is each U+FFFD that decoding put where bytes meant nothing, as far as no step repaired
/// or listed it; it stood in the text already, so there is no edit.
/// </summary>
/// <param name="steps">The edits of each repairing step, and where they stand in the text.</param>
/// <param name="text">The final text.</param>
internal sealed class RepairList(IReadOnlyList<(EditCollection Edits, RepairPlaces Places)> steps, string text)
    : IReadOnlyCollection<Repair>
{
    private const char Mark = '\uFFFD';
    private readonly Lazy<int> count = new(() => Places(steps, text).Count());

    public int Count => count.Value;

    public IEnumerator<Repair> GetEnumerator()
    {
        var strings = new SharedStrings();
        foreach (var (track, place) in Places(steps, text))
        {
            var after = strings.Of(text.AsSpan(place.Start, place.Length));
            yield return track is null
                ? new Repair(Repair.Unrepaired, after, after, place.Start, place.Length, 0)
                : track.Repair(strings, after, place);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The places of all repairs, each with the track that has its edit; of a bare mark, with none.</summary>
    private static IEnumerable<(Track? Track, OffsetSpan Place)> Places(
        IReadOnlyList<(EditCollection Edits, RepairPlaces Places)> steps,
        string text
    )
    {
        var tracks = steps.Select(step => new Track(step.Edits, step.Places)).Where(track => track.Next()).ToList();
        var (mark, covered) = (text.IndexOf(Mark, StringComparison.Ordinal), 0);
        while (tracks.Count > 0)
        {
            // Of repairs at one place the earlier step's comes first.
            var first = tracks[0];
            foreach (var track in tracks)
            {
                first = track.Place.Start < first.Place.Start ? track : first;
            }
            var place = first.Place;
            for (; mark >= 0 && mark < place.Start; mark = text.IndexOf(Mark, mark + 1))
            {
                if (mark >= covered)
                {
                    yield return (null, new OffsetSpan(mark, 1));
                }
            }
            covered = Math.Max(covered, place.End);
            yield return (first, place);
            if (!first.Next())
            {
                tracks.Remove(first);
            }
        }
        for (; mark >= 0; mark = text.IndexOf(Mark, mark + 1))
        {
            if (mark >= covered)
            {
                yield return (null, new OffsetSpan(mark, 1));
            }
        }
    }

    /// <summary>One step's edits beside their places, read in step.</summary>
    private sealed class Track(EditCollection edits, RepairPlaces places)
    {
        private EditCollection.Cursor edit = edits.Read();
        private RepairPlaces.Cursor place = places.Read();

        public OffsetSpan Place { get; private set; }

        /// <summary>Goes to the next edit that still has a place.</summary>
        public bool Next()
        {
            while (edit.Next() && place.Next())
            {
                if (place.Place is { } span)
                {
                    Place = span;
                    return true;
                }
            }
            return false;
        }

        public Repair Repair(SharedStrings strings, string after, OffsetSpan span) =>
            new(edit.Kind, strings.Of(edit.Before), after, span.Start, span.Length, edit.Confidence);
    }
}
