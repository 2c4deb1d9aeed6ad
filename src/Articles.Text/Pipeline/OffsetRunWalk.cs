using System.Runtime.InteropServices;

namespace Articles.Text.Pipeline;

/// <summary>
/// Finds the runs at offsets that hardly ever go back, reading each run about once; one that does go back is searched
/// for.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal struct OffsetRunWalk
{
    private readonly OffsetRunList runs;
    private readonly OffsetSide side;
    private Walker latest;
    private Walker earliest;

    public OffsetRunWalk(OffsetRunList runs, OffsetSide side)
    {
        (this.runs, this.side) = (runs, side);
        latest = earliest = new Walker(runs.First(side));
    }

    /// <inheritdoc cref="OffsetRunList.Latest"/>
    public OffsetRunPlace Latest(int offset)
    {
        if (!latest.GoTo(offset))
        {
            return runs.Latest(offset, side);
        }
        while (latest.Next.From <= offset && latest.Step()) { }
        return latest.Found;
    }

    /// <inheritdoc cref="OffsetRunList.Earliest"/>
    public OffsetRunPlace Earliest(int offset)
    {
        if (!earliest.GoTo(offset))
        {
            return runs.Earliest(offset, side);
        }
        while (earliest.Found.From < offset && earliest.Next.From <= offset && earliest.Step()) { }
        return earliest.Found;
    }

    /// <summary>A run and the one behind it.</summary>
    private struct Walker
    {
        private OffsetRunList.Cursor cursor;
        private bool hasNext;
        private int last;

        public Walker(OffsetRunList.Cursor first)
        {
            cursor = first;
            Found = cursor.Place;
            hasNext = cursor.Next();
        }

        public OffsetRunPlace Found { get; private set; }

        public readonly OffsetRunPlace Next => cursor.Place;

        /// <summary>Whether an offset lies ahead, so that walking on finds its run.</summary>
        public bool GoTo(int offset)
        {
            var isAhead = offset >= last;
            last = isAhead ? offset : last;
            return isAhead;
        }

        public bool Step()
        {
            if (!hasNext)
            {
                return false;
            }
            Found = cursor.Place;
            hasNext = cursor.Next();
            return true;
        }
    }
}
