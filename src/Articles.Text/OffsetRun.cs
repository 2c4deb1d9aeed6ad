namespace Articles.Text;

/// <summary>A stretch of output and the stretch of input it came from; lengths in UTF-16 code units.</summary>
/// <param name="OutputLength">Length in the output; 0 where input was taken out.</param>
/// <param name="InputLength">Length in the input; 0 where output was put in.</param>
/// <param name="Copied">Whether the characters map one to one (then both lengths are equal).</param>
public readonly record struct OffsetRun(int OutputLength, int InputLength, bool Copied)
{
    /// <summary>Drops empty runs and makes neighbouring copies one.</summary>
    internal static IEnumerable<OffsetRun> Tidy(IEnumerable<OffsetRun> runs)
    {
        var copied = 0;
        foreach (var run in runs)
        {
            if (run.OutputLength < 0 || run.InputLength < 0 || (run.Copied && run.OutputLength != run.InputLength))
            {
                throw new ArgumentException($"No such run: {run}.", nameof(runs));
            }
            if (run.Copied)
            {
                copied += run.OutputLength;
            }
            else if (run.OutputLength > 0 || run.InputLength > 0)
            {
                if (copied > 0)
                {
                    yield return new OffsetRun(copied, copied, Copied: true);
                    copied = 0;
                }
                yield return run;
            }
        }
        if (copied > 0)
        {
            yield return new OffsetRun(copied, copied, Copied: true);
        }
    }
}
