using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Pipeline;

public sealed class TextPipelineTests
{
    [Fact]
    public void Replaying_the_records_gives_the_output_and_the_map_fits_it()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var random = new Random(seed);
            var input = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => "甲乙丙丁\n"[random.Next(5)]));
            var steps = Enumerable.Range(0, random.Next(1, 6)).Select(n => new RandomStep($"S{n}", random)).ToArray();

            var result = new TextPipeline(steps).Run(new TextDraft(input));

            Assert.Equal(result.Text, result.Steps.Aggregate(input, (text, step) => step.Replay(text)));
            var origins = StepRecord.Origins(input.Length, result.Steps);
            Assert.Equal(input.Length, origins.InputLength);
            Assert.Equal(result.Text.Length, origins.OutputLength);
            var (from, to) = (0, 0);
            foreach (var run in origins.Runs)
            {
                if (run.Copied)
                {
                    Assert.Equal(input.AsSpan(from, run.InputLength), result.Text.AsSpan(to, run.OutputLength));
                }
                (from, to) = (from + run.InputLength, to + run.OutputLength);
            }
            Assert.All(result.Repairs, r => Assert.Equal(r.After, result.Text.Substring(r.Offset, r.Length)));
            Assert.Equal(result.Repairs.OrderBy(r => r.Offset), result.Repairs);
        }
    }

    [Fact]
    public void A_repair_follows_its_place_through_the_steps_after_it()
    {
        var result = new TextPipeline([
            new Swap("Repair", StepPurpose.Repair, "x", "東"),
            new Swap("Insert", StepPurpose.Layout, "首", "首首"),
            new Swap("Convert", StepPurpose.Conversion, "東", "东"),
        ]).Run(new TextDraft("首x尾"));

        Assert.Equal("首首东尾", result.Text);
        Assert.Equal(new Repair("Repair", "x", "东", 2, 1, 1), Assert.Single(result.Repairs));
    }

    [Fact]
    public void A_repair_in_a_line_that_is_cut_is_not_listed_but_stays_in_the_records()
    {
        var result = new TextPipeline([
            new Swap("Repair", StepPurpose.Repair, "x", "发"),
            new Swap("Cut", StepPurpose.Furniture, "转发", ""),
        ]).Run(new TextDraft("文。转x"));

        Assert.Equal("文。", result.Text);
        Assert.Empty(result.Repairs);
        Assert.Equal("发", result.Steps[0].Edits.First().Replacement);
    }

    [Fact]
    public void Edits_out_of_order_or_outside_the_text_are_refused()
    {
        var edits = new EditList("Any", 5);
        edits.Remove(2, 2);

        Assert.Throws<ArgumentOutOfRangeException>(() => edits.Remove(3, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => edits.Remove(4, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => edits.Insert(6, "甲"));
    }

    private sealed class Swap(string name, StepPurpose purpose, string what, string with) : ITextStep
    {
        public string Name => name;

        public StepPurpose Purpose => purpose;

        public void Apply(TextDraft draft, EditList edits)
        {
            var at = draft.Text.IndexOf(what, StringComparison.Ordinal);
            while (at >= 0)
            {
                edits.Replace(at, what.Length, with);
                at = draft.Text.IndexOf(what, at + what.Length, StringComparison.Ordinal);
            }
        }
    }

    private sealed class RandomStep(string name, Random random) : ITextStep
    {
        public string Name => name;

        public StepPurpose Purpose => random.Next(2) == 0 ? StepPurpose.Repair : StepPurpose.Layout;

        public void Apply(TextDraft draft, EditList edits)
        {
            for (var at = random.Next(4); at < draft.Text.Length; at = edits.End + random.Next(5))
            {
                var length = random.Next(Math.Min(4, draft.Text.Length - at + 1));
                edits.Replace(at, length, new string((char)('a' + random.Next(26)), random.Next(4)));
            }
        }
    }
}
