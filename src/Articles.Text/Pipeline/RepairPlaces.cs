namespace Articles.Text.Pipeline;

/// <summary>
/// Where the edits of one step stand in a later text, in the edits' order; null for one that was cut out. Packed: two
/// to three bytes an edit. Places never go back: an empty one that a later step's map puts before the place ahead of it,
/// because it takes the whole of what stands there, goes with that.
/// </summary>
internal sealed class RepairPlaces
{
    private const int Gone = 1;
    private readonly CompactNumbers codes = new();
    private int last;

    /// <summary>The places in the step's own output.</summary>
    public static RepairPlaces Of(EditCollection edits)
    {
        var places = new RepairPlaces();
        var shift = 0;
        for (var edit = edits.Read(); edit.Next(); )
        {
            places.Add(new OffsetSpan(edit.Start + shift, edit.Replacement.Length));
            shift += edit.Replacement.Length - edit.Length;
        }
        return places;
    }

    /// <summary>The places after one more step.</summary>
    public RepairPlaces Through(OffsetMap map)
    {
        var places = new RepairPlaces();
        var survivors = map.Survivors();
        for (var cursor = Read(); cursor.Next(); )
        {
            places.Add(cursor.Place is { } place ? survivors.Next(place) : null);
        }
        return places;
    }

    /// <summary>Reads the places in order.</summary>
    public Cursor Read() => new(this);

    private void Add(OffsetSpan? place)
    {
        if (place is not { } span)
        {
            codes.Add(Gone);
            return;
        }
        var start = span.Length == 0 ? Math.Max(last, span.Start) : span.Start;
        codes.Add((start - last) << 1);
        codes.Add(span.Length);
        last = start;
    }

    /// <summary>A place in the list; before the first one until <see cref="Next"/> is called.</summary>
    internal struct Cursor(RepairPlaces places)
    {
        private int position;
        private int start;

        public OffsetSpan? Place { get; private set; }

        public bool Next()
        {
            if (position >= places.codes.Length)
            {
                return false;
            }
            var code = places.codes.Read(ref position);
            start += code >> 1;
            Place = code == Gone ? null : new OffsetSpan(start, places.codes.Read(ref position));
            return true;
        }
    }
}
