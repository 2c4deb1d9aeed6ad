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

    public OffsetRunList(IEnumerable<OffsetRun> runs)
    {
        var count = 0;
        foreach (var run in runs)
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
    }

    public int InputLength { get; }

    public int OutputLength { get; }

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

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Mark(int Code, int Input, int Output);

    private struct Cursor
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
internal readonly record struct OffsetRunPlace(int From, int FromLength, int To, int ToLength, bool Copied);
