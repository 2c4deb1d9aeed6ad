using System.Runtime.CompilerServices;
using System.Text;
using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Pipeline;

/// <summary>
/// What normalization holds on to between its steps and at its end, for files that make it keep most: the objects that
/// are still reachable, whatever was allocated on the way. The heap that whole runs need is measured by the benchmarks.
/// </summary>
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    private const int FileBytes = 1_000_000;
    private const int MostTimesTheFile = 10;
    private const int MostTries = 5;

    [Theory]
    [InlineData("规\n\n\n\n\n\n\n")]
    [InlineData("a\n")]
    [InlineData("规 \n \n \n")]
    [InlineData("惡(è)餓(è)")]
    [InlineData("&amp;amp;规划&#x4e2d;")]
    [InlineData("6﹒5%、")]
    [InlineData("发?展?创?新?")]
    [InlineData("规划发展今年以来\ufffd")]
    [InlineData("规\u200b划发\ue000展")]
    [InlineData("市.委.市.委.规")]
    [InlineData("(规)")]
    public void No_file_is_held_at_more_than_ten_times_its_size(string repeated)
    {
        Assert.True(MostHeld(repeated, 1000) >= 0);

        var most = MostHeld(repeated, FileBytes);

        TestContext.Current.TestOutputHelper?.WriteLine($"{(double)most / FileBytes:F1} times the file");
        Assert.InRange(most, FileBytes, MostTimesTheFile * FileBytes);
    }

    /// <summary>
    /// What other tests left behind (finalizable objects, pooled arrays) may be collected in the middle of a measurement,
    /// which then shows too little: it counts only if not much less is held after it than before.
    /// </summary>
    private static long MostHeld(string repeated, int length)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(repeated, 1 + (length / repeated.Length))));
        for (var i = 1; ; i++)
        {
            var before = Held();
            var most = MostHeld(bytes, length) - before + length;
            if (i == MostTries || Held() >= before - (length / 10))
            {
                return Math.Max(0, most);
            }
        }
    }

    private static long Held()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }

    // In a method of its own, so that nothing of it is held when it has returned.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long MostHeld(byte[] bytes, int length)
    {
        var file = Encoding.UTF8.GetString(bytes.AsSpan(0, length));
        var probe = new Probe();
        var steps = NormalizationSteps.InOrder.SelectMany(step => new ITextStep[] { step, probe });
        var result = new TextPipeline([.. steps]).Run(new TextDraft(file));
        probe.Look();
        Assert.Equal(result.Repairs.Count, result.Repairs.Count(repair => repair.Offset <= result.Text.Length));
        GC.KeepAlive(file);
        return probe.Most;
    }

    private sealed class Probe : ITextStep
    {
        public string Name => "Probe";

        public StepPurpose Purpose => StepPurpose.Layout;

        public long Most { get; private set; }

        public void Apply(TextDraft draft, EditList edits) => Look();

        public void Look() => Most = Math.Max(Most, GC.GetTotalMemory(forceFullCollection: true));
    }
}

[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTestsAlone;
