using System.Runtime.InteropServices;

namespace Articles.Text.Pipeline;

/// <summary>
/// Runs, packed: twice a copied run's length plus one, or twice a replaced one's output length and then its input
/// length. Where every thirty-second run begins is noted, so that a search reads few of them.
/// </summary>
internal sealed class OffsetRunList
{
    private const int Stride = 32;
    private readonly CompactNumbers codes = new();
    private readonly List<Mark> marks = [];

    private int count;

    // The length of the copied run that the next copy would make longer.
    private int copied;

    public int InputLength { get; private set; }

    public int OutputLength { get; private set; }

    /// <summary>Adds a run, while the list is made; empty ones are dropped and neighbouring copies become one.</summary>
    /// <exception cref="ArgumentException">A length is negative, or a copied run's lengths differ.</exception>
    public void Add(OffsetRun run)
    {
        if (run.OutputLength < 0 || run.InputLength < 0 || (run.Copied && run.OutputLength != run.InputLength))
        {
            throw new ArgumentException($"No such run: {run}.", nameof(run));
        }
        if (run.Copied)
        {
            copied += run.OutputLength;
        }
        else if (run.OutputLength > 0 || run.InputLength > 0)
        {
            Complete();
            Put(run);
        }
    }

    /// <summary>Ends the list: no run is added any more.</summary>
    public OffsetRunList Complete()
    {
        if (copied > 0)
        {
            Put(new OffsetRun(copied, copied, Copied: true));
            copied = 0;
        }
        return this;
    }

    private void Put(OffsetRun run)
    {
        if (count++ % Stride == 0)
        {
            marks.Add(new Mark(codes.Length, InputLength, OutputLength));
        }
        codes.Add((run.OutputLength << 1) | (run.Copied ? 1 : 0));
        if (!run.Copied)
        {
            codes.Add(run.InputLength);
        }
        (InputLength, OutputLength) = (InputLength + run.InputLength, OutputLength + run.OutputLength);
    }

    public IEnumerable<OffsetRun> All
    {
        get
        {
            for (var position = 0; position < codes.Length; )
            {
                yield return Read(ref position);
            }
        }
    }

    /// <summary>Reads the run at a position and moves the position behind it; false at the end.</summary>
    public bool TryRead(ref int position, out OffsetRun run)
    {
        var isThere = position < codes.Length;
        run = isThere ? Read(ref position) : default;
        return isThere;
    }

    /// <summary>Reads the runs from the first on, seen from one side.</summary>
    public Cursor First(OffsetSide side) => At(0, side);

    /// <summary>The last run that begins at or before an offset; behind all runs, an empty place at the end.</summary>
    public OffsetRunPlace Latest(int offset, OffsetSide side)
    {
        var cursor = At(Before(offset + 1, side), side);
        var found = cursor.Place;
        while (cursor.Next() && cursor.Place.From <= offset)
        {
            found = cursor.Place;
        }
        return found;
    }

    /// <summary>The first run that begins at an offset, or the one that holds it inside.</summary>
    public OffsetRunPlace Earliest(int offset, OffsetSide side)
    {
        var cursor = At(Before(offset, side), side);
        var found = cursor.Place;
        while (found.From < offset && cursor.Next() && cursor.Place.From <= offset)
        {
            found = cursor.Place;
        }
        return found;
    }

    /// <summary>The last mark that lies before an offset, else the first.</summary>
    private int Before(int offset, OffsetSide side)
    {
        var (low, high) = (0, marks.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            var start = side == OffsetSide.Input ? marks[middle].Input : marks[middle].Output;
            (low, high) = start < offset ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    private Cursor At(int mark, OffsetSide side) => new(this, mark < marks.Count ? marks[mark] : default, side);

    private OffsetRun Read(ref int position)
    {
        var code = codes.Read(ref position);
        return (code & 1) == 1
            ? new OffsetRun(code >> 1, code >> 1, Copied: true)
            : new OffsetRun(code >> 1, codes.Read(ref position), Copied: false);
    }

    /// <summary>Where some of the runs begin, in the codes and in both texts, so that a place is not looked for from the first run on.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Mark(int Code, int Input, int Output);

    /// <summary>A place in the list.</summary>
    internal struct Cursor
    {
        private readonly OffsetRunList list;
        private readonly OffsetSide side;
        private int position;
        private bool ended;

        public Cursor(OffsetRunList list, Mark mark, OffsetSide side)
        {
            (this.list, this.side, position) = (list, side, mark.Code);
            Place =
                side == OffsetSide.Input
                    ? new(mark.Input, 0, mark.Output, 0, false)
                    : new(mark.Output, 0, mark.Input, 0, false);
            Next();
        }

        public OffsetRunPlace Place { get; private set; }

        /// <summary>Goes to the next run, once more to the place behind the last, then no further.</summary>
        public bool Next()
        {
            if (ended)
            {
                return false;
            }
            var (from, to) = (Place.From + Place.FromLength, Place.To + Place.ToLength);
            ended = position >= list.codes.Length;
            var run = ended ? default : list.Read(ref position);
            Place =
                side == OffsetSide.Input
                    ? new OffsetRunPlace(from, run.InputLength, to, run.OutputLength, run.Copied)
                    : new OffsetRunPlace(from, run.OutputLength, to, run.InputLength, run.Copied);
            return true;
        }
    }
}

/// <summary>The text whose offsets are asked for.</summary>
internal enum OffsetSide
{
    /// <summary>The text that was changed.</summary>
    Input,

    /// <summary>The text that came out.</summary>
    Output,
}

/// <summary>A run seen from one side.</summary>
/// <param name="From">Where it begins on the side that is asked about.</param>
/// <param name="FromLength">Its length there.</param>
/// <param name="To">Where it begins on the other side.</param>
/// <param name="ToLength">Its length there.</param>
/// <param name="Copied">Whether its characters map one to one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OffsetRunPlace(int From, int FromLength, int To, int ToLength, bool Copied)
{
    /// <summary>What a boundary in or at the edge of the run maps to; inside a replaced run, to the run's both edges.</summary>
    public (int Low, int High) Boundary(int offset)
    {
        var inside = offset - From;
        return inside == 0 ? (To, To)
            : Copied ? (To + inside, To + inside)
            : (To, To + ToLength);
    }
}
