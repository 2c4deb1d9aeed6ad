using System.Runtime.InteropServices;
using Articles.Text.Pipeline;

namespace Articles.Text;

/// <summary>
/// Maps UTF-16 offsets of one text (the input) to those of the text made from it (the output), and back. Built of
/// runs: within a run that was copied, offsets map one to one; a run that was replaced maps as a whole. A question
/// takes time logarithmic in the number of runs; a run takes two to four bytes.
/// </summary>
public sealed class OffsetMap
{
    private readonly OffsetRunList runs;

    /// <summary>Builds a map from its runs; empty ones are dropped and neighbouring copies become one.</summary>
    /// <param name="runs">In output order, without gaps: each begins where the one before it ends, in both texts.</param>
    /// <exception cref="ArgumentException">A length is negative, or a copied run's lengths differ.</exception>
    public OffsetMap(IEnumerable<OffsetRun> runs)
    {
        this.runs = new OffsetRunList();
        foreach (var run in runs)
        {
            this.runs.Add(run);
        }
        this.runs.Complete();
    }

    internal OffsetMap(OffsetRunList runs) => this.runs = runs;

    /// <summary>The runs, in order.</summary>
    public IEnumerable<OffsetRun> Runs => runs.All;

    /// <summary>The length of the text that was mapped from.</summary>
    public int InputLength => runs.InputLength;

    /// <summary>The length of the text that was mapped to.</summary>
    public int OutputLength => runs.OutputLength;

    /// <summary>The map of a text to itself.</summary>
    public static OffsetMap Identity(int length) => new([new OffsetRun(length, length, Copied: true)]);

    /// <summary>
    /// Where a span of the output came from. An empty span at a place where input was taken out gives that input; one
    /// that touches a replaced run gives the whole of what it replaced.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the output.</exception>
    public OffsetSpan ToInput(int start, int length) => Project(start, length, OffsetSide.Output);

    /// <summary>Where a span of the input went. Empty where all of it was taken out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span leaves the input.</exception>
    public OffsetSpan ToOutput(int start, int length) => Project(start, length, OffsetSide.Input);

    /// <summary>The map of two changes made one after the other.</summary>
    /// <param name="next">A map whose input is this map's output.</param>
    /// <exception cref="ArgumentException">The lengths don't fit.</exception>
    public OffsetMap Then(OffsetMap next) =>
        next.InputLength == OutputLength
            ? new OffsetMap(OffsetComposition.Compose(runs, next.runs))
            : throw new ArgumentException("The second map's input must be the first map's output.", nameof(next));

    /// <summary>Where spans of the input went, one behind the other.</summary>
    internal SurvivorWalk Survivors() => new(runs);

    private OffsetSpan Project(int start, int length, OffsetSide side)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            length,
            (side == OffsetSide.Input ? InputLength : OutputLength) - start
        );
        // A span with characters in it takes nothing from beside it; an empty one takes all that stands at its place.
        var (first, last) =
            length == 0
                ? (runs.Earliest(start, side).Boundary(start), runs.Latest(start, side).Boundary(start))
                : (
                    runs.Latest(start, side).Boundary(start),
                    runs.Earliest(start + length, side).Boundary(start + length)
                );
        return new OffsetSpan(first.Low, Math.Max(0, last.High - first.Low));
    }
}

/// <summary>A stretch of text, in UTF-16 code units.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OffsetSpan(int Start, int Length)
{
    /// <summary>Where it ends.</summary>
    public int End => Start + Length;
}
