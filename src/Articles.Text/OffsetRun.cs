using System.Runtime.InteropServices;

namespace Articles.Text;

/// <summary>A stretch of output and the stretch of input it came from; lengths in UTF-16 code units.</summary>
/// <param name="OutputLength">Length in the output; 0 where input was taken out.</param>
/// <param name="InputLength">Length in the input; 0 where output was put in.</param>
/// <param name="Copied">Whether the characters map one to one (then both lengths are equal).</param>
public readonly record struct OffsetRun(int OutputLength, int InputLength, bool Copied)
{
    /// <summary>Drops empty runs and makes neighbouring copies one.</summary>
    internal static OffsetRun[] Tidy(IEnumerable<OffsetRun> runs)
    {
        var tidy = new List<OffsetRun>();
        foreach (var run in runs)
        {
            if (run.OutputLength < 0 || run.InputLength < 0 || (run.Copied && run.OutputLength != run.InputLength))
            {
                throw new ArgumentException($"No such run: {run}.", nameof(runs));
            }
            if (run.OutputLength == 0 && run.InputLength == 0)
            {
                continue;
            }
            if (run.Copied && tidy.Count > 0 && tidy[^1].Copied)
            {
                var length = tidy[^1].OutputLength + run.OutputLength;
                tidy[^1] = new OffsetRun(length, length, Copied: true);
                continue;
            }
            tidy.Add(run);
        }
        return [.. tidy];
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
