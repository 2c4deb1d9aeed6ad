using Articles.Text.Pipeline;

namespace Articles.Text;

/// <summary>
/// Maps UTF-16 offsets of one text (the input) to those of the text made from it (the output), and back. Built of
/// runs: within a run that was copied, offsets map one to one; a run that was replaced maps as a whole.
/// </summary>
public sealed class OffsetMap
{
    private readonly OffsetRun[] runs;
    private readonly int[] outputStarts;
    private readonly int[] inputStarts;

    /// <summary>Builds a map from its runs; empty ones are dropped and neighbouring copies become one.</summary>
    /// <param name="runs">In output order, without gaps: each begins where the one before it ends, in both texts.</param>
    /// <exception cref="ArgumentException">A length is negative, or a copied run's lengths differ.</exception>
    public OffsetMap(IEnumerable<OffsetRun> runs)
    {
        this.runs = OffsetRun.Tidy(runs);
        outputStarts = new int[this.runs.Length + 1];
        inputStarts = new int[this.runs.Length + 1];
        for (var i = 0; i < this.runs.Length; i++)
        {
            outputStarts[i + 1] = outputStarts[i] + this.runs[i].OutputLength;
            inputStarts[i + 1] = inputStarts[i] + this.runs[i].InputLength;
        }
    }

    /// <summary>The runs, in order.</summary>
    public IReadOnlyList<OffsetRun> Runs => runs;

    /// <summary>The length of the text that was mapped from.</summary>
    public int InputLength => inputStarts[^1];

    /// <summary>The length of the text that was mapped to.</summary>
    public int OutputLength => outputStarts[^1];

    /// <summary>The map of a text to itself.</summary>
    public static OffsetMap Identity(int length) => new([new OffsetRun(length, length, Copied: true)]);

    /// <summary>
    /// Where a span of the output came from. An empty span at a place where input was taken out gives that input; one
    /// that touches a replaced run gives the whole of what it replaced.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the output.</exception>
    public OffsetSpan ToInput(int start, int length) => Project(start, length, outputStarts, inputStarts);

    /// <summary>Where a span of the input went. Empty where all of it was taken out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the input.</exception>
    public OffsetSpan ToOutput(int start, int length) => Project(start, length, inputStarts, outputStarts);

    /// <summary>The map of two changes made one after the other.</summary>
    /// <param name="next">A map whose input is this map's output.</param>
    /// <exception cref="ArgumentException">The lengths don't fit.</exception>
    public OffsetMap Then(OffsetMap next) =>
        next.InputLength == OutputLength
            ? new OffsetMap(OffsetComposition.Compose(runs, next.runs))
            : throw new ArgumentException("The second map's input must be the first map's output.", nameof(next));

    /// <summary>
    /// The map as a few numbers, for storage: a copied run is its length; a replaced one is the negative of one more
    /// than its output length, followed by its input length.
    /// </summary>
    public IReadOnlyList<int> Pack()
    {
        var packed = new List<int>(runs.Length * 2);
        foreach (var run in runs)
        {
            if (run.Copied)
            {
                packed.Add(run.OutputLength);
            }
            else
            {
                packed.Add(-run.OutputLength - 1);
                packed.Add(run.InputLength);
            }
        }
        return packed;
    }

    /// <summary>The map that <see cref="Pack"/> wrote.</summary>
    /// <exception cref="FormatException">The numbers are not those of a map.</exception>
    public static OffsetMap Unpack(IReadOnlyList<int> packed)
    {
        var unpacked = new List<OffsetRun>(packed.Count);
        for (var i = 0; i < packed.Count; i++)
        {
            if (packed[i] > 0)
            {
                unpacked.Add(new OffsetRun(packed[i], packed[i], Copied: true));
            }
            else if (packed[i] < 0 && i + 1 < packed.Count && packed[i + 1] >= 0)
            {
                unpacked.Add(new OffsetRun(-packed[i] - 1, packed[++i], Copied: false));
            }
            else
            {
                throw new FormatException($"Number {i} of the packed offsets has no meaning: {packed[i]}.");
            }
        }
        return new OffsetMap(unpacked);
    }

    /// <summary>
    /// Where a span of the input went, or null when it was taken out. An empty span stays empty; it is gone when it
    /// lies inside a stretch that was taken out.
    /// </summary>
    internal OffsetSpan? Survivor(OffsetSpan span)
    {
        var output = ToOutput(span.Start, span.Length);
        if (span.Length > 0)
        {
            return output.Length > 0 ? output : null;
        }
        var run = Latest(inputStarts, span.Start);
        var inside = run < runs.Length && inputStarts[run] < span.Start && runs[run].OutputLength == 0;
        return inside ? null : new OffsetSpan(output.Start, 0);
    }

    private OffsetSpan Project(int start, int length, int[] from, int[] to)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, from[^1] - start);
        // A span with characters in it takes nothing from beside it; an empty one takes all that stands at its place.
        var (first, last) =
            length == 0
                ? (Boundary(Earliest(from, start), start, from, to), Boundary(Latest(from, start), start, from, to))
                : (
                    Boundary(Latest(from, start), start, from, to),
                    Boundary(Earliest(from, start + length), start + length, from, to)
                );
        return new OffsetSpan(first.Low, Math.Max(0, last.High - first.Low));
    }

    /// <summary>What a boundary in or at the edge of a run maps to; inside a replaced run, to the run's both edges.</summary>
    private (int Low, int High) Boundary(int run, int offset, int[] from, int[] to)
    {
        var inside = offset - from[run];
        return inside == 0 ? (to[run], to[run])
            : runs[run].Copied ? (to[run] + inside, to[run] + inside)
            : (to[run], to[run + 1]);
    }

    /// <summary>The last run that begins at or before an offset.</summary>
    private static int Latest(int[] starts, int offset)
    {
        var (low, high) = (0, starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = starts[middle] <= offset ? (middle, high) : (low, middle - 1);
        }
        return low;
    }

    /// <summary>The first run that begins at an offset, or the one that holds it inside.</summary>
    private static int Earliest(int[] starts, int offset)
    {
        var (low, high) = (0, starts.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] < offset ? (middle + 1, high) : (low, middle);
        }
        return starts[low] == offset ? low : low - 1;
    }
}
