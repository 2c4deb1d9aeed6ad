using Articles.Text.Pipeline;

namespace Articles.Text.Tests.Pipeline;

public sealed class RepairLogTests
{
    /// <summary>Where single characters become others nothing moves; a longer replacement moves what is behind it.</summary>
    [Theory]
    [InlineData("數", "数")]
    [InlineData("數", "数字")]
    [InlineData("數據", "数")]
    [InlineData("產", "产")]
    public void A_repair_is_found_where_a_later_conversion_put_it(string old, string replacement)
    {
        var draft = new TextDraft("數據產(chan)業") { Script = Script.Traditional };

        var result = new TextPipeline([
            new Step("repair", StepPurpose.Repair, "(chan)業", "業"),
            new Step("conversion", StepPurpose.Conversion, old, replacement),
        ]).Run(draft);

        var repair = Assert.Single(result.Repairs);
        Assert.Equal("業", result.Text.Substring(repair.Offset, repair.Length));
        Assert.Equal("業", repair.After);
    }

    private sealed class Step(string name, StepPurpose purpose, string old, string replacement) : ITextStep
    {
        public string Name => name;

        public StepPurpose Purpose => purpose;

        public void Apply(TextDraft draft, EditList edits) =>
            edits.Replace(draft.Text.IndexOf(old, StringComparison.Ordinal), old.Length, replacement);
    }
}
