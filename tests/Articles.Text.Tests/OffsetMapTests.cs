using Articles.Text.Pipeline;

namespace Articles.Text.Tests;

public sealed class OffsetMapTests
{
    // 甲乙(x)丙丁 → 甲乙丙某某丁
    private static readonly OffsetMap Map = new([
        new(2, 2, Copied: true),
        new(0, 3, Copied: false),
        new(1, 1, Copied: true),
        new(2, 0, Copied: false),
        new(1, 1, Copied: true),
    ]);

    [Theory]
    [InlineData(0, 2, 0, 2)]
    [InlineData(1, 1, 1, 1)]
    [InlineData(2, 1, 5, 1)]
    [InlineData(1, 2, 1, 5)]
    [InlineData(2, 0, 2, 3)]
    [InlineData(5, 1, 6, 1)]
    [InlineData(3, 2, 6, 0)]
    [InlineData(0, 6, 0, 7)]
    public void A_span_of_the_output_finds_the_input_it_came_from(
        int start,
        int length,
        int expected,
        int expectedLength
    ) => Assert.Equal(new OffsetSpan(expected, expectedLength), Map.ToInput(start, length));

    [Theory]
    [InlineData(0, 2, 0, 2)]
    [InlineData(2, 3, 2, 0)]
    [InlineData(5, 1, 2, 1)]
    [InlineData(5, 2, 2, 4)]
    [InlineData(6, 1, 5, 1)]
    [InlineData(6, 0, 3, 2)]
    public void A_span_of_the_input_finds_where_it_went(int start, int length, int expected, int expectedLength) =>
        Assert.Equal(new OffsetSpan(expected, expectedLength), Map.ToOutput(start, length));

    [Fact]
    public void A_replaced_run_maps_as_a_whole()
    {
        var map = new OffsetMap([new(1, 1, Copied: true), new(2, 3, Copied: false), new(1, 1, Copied: true)]);

        Assert.Equal(new OffsetSpan(1, 3), map.ToInput(1, 1));
        Assert.Equal(new OffsetSpan(1, 2), map.ToOutput(2, 1));
    }

    [Fact]
    public void A_span_outside_the_text_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Map.ToInput(5, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => Map.ToOutput(-1, 1));
    }

    [Fact]
    public void Composing_loses_nothing_of_what_mapping_twice_finds()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            var first = RandomMap(random, random.Next(30));
            var second = RandomMap(random, first.OutputLength);

            var both = first.Then(second);

            Assert.Equal(first.InputLength, both.InputLength);
            Assert.Equal(second.OutputLength, both.OutputLength);
            for (var at = 0; at < both.OutputLength; at++)
            {
                var middle = second.ToInput(at, 1);
                if (middle.Length == 0)
                {
                    continue;
                }
                var once = both.ToInput(at, 1);
                var twice = first.ToInput(middle.Start, middle.Length);
                Assert.True(once.Start <= twice.Start && twice.End <= once.End, $"seed {seed}, offset {at}");
            }
        }
    }

    [Fact]
    public void A_map_of_many_runs_answers_as_one_that_is_read_from_the_start()
    {
        for (var seed = 1; seed <= 20; seed++)
        {
            var random = new Random(seed);
            var map = RandomMap(random, 2000);
            var runs = map.Runs.ToList();

            for (var question = 0; question < 200; question++)
            {
                var start = random.Next(map.InputLength);
                Assert.Equal(Walk(runs, start), map.ToOutput(start, 1));
            }
        }
    }

    [Fact]
    public void Runs_that_fit_no_text_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new OffsetMap([new(-1, 1, Copied: false)]));
        Assert.Throws<ArgumentException>(() => new OffsetMap([new(1, 2, Copied: true)]));
    }

    /// <summary>Where one character of the input went, found by looking at each run in turn.</summary>
    private static OffsetSpan Walk(List<OffsetRun> runs, int offset)
    {
        var (input, output) = (0, 0);
        foreach (var run in runs)
        {
            if (offset < input + run.InputLength)
            {
                return run.Copied
                    ? new OffsetSpan(output + offset - input, 1)
                    : new OffsetSpan(output, run.OutputLength);
            }
            (input, output) = (input + run.InputLength, output + run.OutputLength);
        }
        throw new ArgumentOutOfRangeException(nameof(offset));
    }

    private static OffsetMap RandomMap(Random random, int inputLength)
    {
        var runs = new List<OffsetRun>();
        while (inputLength > 0)
        {
            var length = random.Next(1, Math.Min(6, inputLength + 1));
            var kind = random.Next(4);
            var input = kind == 3 ? 0 : length;
            runs.Add(kind < 2 ? new(length, length, Copied: true) : new(random.Next(4), input, Copied: false));
            inputLength -= input;
        }
        return new OffsetMap(runs);
    }
}
