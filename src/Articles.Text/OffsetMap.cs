namespace Articles.Text;

/// <summary>
/// Maps UTF-16 offsets of one text to those of the text it was made from, and back. Built of runs: within a run
/// that was copied, offsets map one to one; a run that was replaced maps as a whole.
/// </summary>
public sealed class OffsetMap
{
    private readonly OffsetRun[] runs;

    /// <summary>Builds a map from its runs.</summary>
    /// <param name="runs">In output order, without gaps: each begins where the one before it ends, in both texts.</param>
    public OffsetMap(IEnumerable<OffsetRun> runs) => this.runs = [.. runs];

    /// <summary>The runs, in order.</summary>
    public IReadOnlyList<OffsetRun> Runs => runs;
}

/// <summary>A stretch of output and the stretch of input it came from; lengths in UTF-16 code units.</summary>
/// <param name="OutputLength">Length in the output; 0 where input was taken out.</param>
/// <param name="InputLength">Length in the input; 0 where output was put in.</param>
/// <param name="Copied">Whether the characters map one to one (then both lengths are equal).</param>
public readonly record struct OffsetRun(int OutputLength, int InputLength, bool Copied);
