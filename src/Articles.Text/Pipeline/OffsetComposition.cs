namespace Articles.Text.Pipeline;

/// <summary>
/// Makes one list of runs of two, in one pass over both. A copied run can be cut anywhere, a replaced one nowhere: a
/// boundary of one list that falls inside a replaced run of the other makes both, and all that overlaps them in turn,
/// one replaced run.
/// </summary>
internal static class OffsetComposition
{
    /// <param name="first">Runs from the input to the text between.</param>
    /// <param name="second">Runs from the text between to the output; as long as <paramref name="first"/> there.</param>
    public static IEnumerable<OffsetRun> Compose(IEnumerable<OffsetRun> first, IEnumerable<OffsetRun> second)
    {
        using var firstRuns = first.GetEnumerator();
        using var secondRuns = second.GetEnumerator();
        var a = new Cursor(firstRuns, run => run.OutputLength);
        var b = new Cursor(secondRuns, run => run.InputLength);
        while (a.HasRun || b.HasRun)
        {
            if (a.HasRun && a.Left == 0)
            {
                yield return new OffsetRun(0, a.Current.InputLength, Copied: false);
                a.Advance();
            }
            else if (b.HasRun && b.Left == 0)
            {
                yield return new OffsetRun(b.Current.OutputLength, 0, Copied: false);
                b.Advance();
            }
            else if (a.Current.Copied && b.Current.Copied)
            {
                var length = Math.Min(a.Left, b.Left);
                a.Take(length);
                b.Take(length);
                yield return new OffsetRun(length, length, Copied: true);
            }
            else
            {
                yield return Merge(ref a, ref b);
            }
        }
    }

    private static OffsetRun Merge(ref Cursor a, ref Cursor b)
    {
        var (input, output, pastA, pastB) = (0, 0, 0, 0);
        var end = Math.Max(a.Current.Copied ? 0 : a.Left, b.Current.Copied ? 0 : b.Left);
        while (pastA < end || pastB < end)
        {
            var left = pastA <= pastB;
            ref var behind = ref left ? ref a : ref b;
            ref var past = ref left ? ref pastA : ref pastB;
            var run = behind.Current;
            var taken = run.Copied ? Math.Min(behind.Left, end - past) : behind.Left;
            past += taken;
            end = run.Copied ? end : Math.Max(end, past);
            input += left ? (run.Copied ? taken : run.InputLength) : 0;
            output += left ? 0 : (run.Copied ? taken : run.OutputLength);
            behind.Take(taken);
        }
        return new OffsetRun(output, input, Copied: false);
    }

    /// <summary>A place in a list of runs, measured on its side of the text between.</summary>
    private struct Cursor
    {
        private readonly IEnumerator<OffsetRun> runs;
        private readonly Func<OffsetRun, int> measure;

        public Cursor(IEnumerator<OffsetRun> runs, Func<OffsetRun, int> measure)
        {
            (this.runs, this.measure) = (runs, measure);
            Advance();
        }

        public bool HasRun { get; private set; }

        public readonly OffsetRun Current => runs.Current;

        public int Left { get; private set; }

        public void Advance()
        {
            HasRun = runs.MoveNext();
            Left = HasRun ? measure(runs.Current) : 0;
        }

        public void Take(int length)
        {
            Left -= length;
            if (Left == 0)
            {
                Advance();
            }
        }
    }
}
