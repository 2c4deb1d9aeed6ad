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
    public static OffsetRunList Compose(OffsetRunList first, OffsetRunList second)
    {
        var composed = new OffsetRunList();
        var a = new Cursor(first, OffsetSide.Output);
        var b = new Cursor(second, OffsetSide.Input);
        while (a.HasRun || b.HasRun)
        {
            if (a.HasRun && a.Left == 0)
            {
                composed.Add(new OffsetRun(0, a.Current.InputLength, Copied: false));
                a.Advance();
            }
            else if (b.HasRun && b.Left == 0)
            {
                composed.Add(new OffsetRun(b.Current.OutputLength, 0, Copied: false));
                b.Advance();
            }
            else if (a.Current.Copied && b.Current.Copied)
            {
                var length = Math.Min(a.Left, b.Left);
                a.Take(length);
                b.Take(length);
                composed.Add(new OffsetRun(length, length, Copied: true));
            }
            else
            {
                composed.Add(Merge(ref a, ref b));
            }
        }
        return composed.Complete();
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
        private readonly OffsetRunList runs;
        private readonly OffsetSide side;
        private int position;
        private OffsetRun current;

        public Cursor(OffsetRunList runs, OffsetSide side)
        {
            (this.runs, this.side) = (runs, side);
            Advance();
        }

        public bool HasRun { get; private set; }

        public readonly OffsetRun Current => current;

        public int Left { get; private set; }

        public void Advance()
        {
            HasRun = runs.TryRead(ref position, out current);
            Left = side == OffsetSide.Input ? current.InputLength : current.OutputLength;
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
