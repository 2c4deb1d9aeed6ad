using System.Text.Json;
using Articles.Text.Pipeline;
using Articles.Text.Repairs;

namespace Articles.Text.Tests.Repairs;

/// <summary>The cases of <c>Cases/*.json</c>: our own sentences, and short damage as it is found in the wild.</summary>
internal static class RepairCases
{
    public static IEnumerable<TheoryDataRow<string, string, string>> Read(string name)
    {
        foreach (var entry in Parse(name))
        {
            yield return new TheoryDataRow<string, string, string>(
                entry.GetProperty("step").GetString()!,
                entry.GetProperty("before").GetString()!,
                entry.GetProperty("after").GetString()!
            );
        }
    }

    public static IEnumerable<TheoryDataRow<string>> ReadTexts(string name) =>
        Parse(name).Select(entry => new TheoryDataRow<string>(entry.GetString()!));

    /// <summary>Runs the steps that repair, not those that only write the same characters otherwise.</summary>
    public static PipelineResult RunRepairs(string text) =>
        new TextPipeline([.. RepairSteps.InOrder.Where(step => step.Purpose == StepPurpose.Repair)]).Run(
            new TextDraft(text) { Script = Script.Traditional }
        );

    /// <summary>Runs one step by its name, or all of them for <c>*</c>.</summary>
    public static PipelineResult Run(string step, string text)
    {
        var steps = RepairSteps.InOrder.Where(candidate => step == "*" || candidate.Name == step).ToList();
        Assert.NotEmpty(steps);
        return new TextPipeline(steps).Run(new TextDraft(text) { Script = Script.Traditional });
    }

    private static List<JsonElement> Parse(string name)
    {
        var path = Checkout.PathOf("tests", "Articles.Text.Tests", "Repairs", "Cases", name);
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return [.. document.RootElement.EnumerateArray().Select(entry => entry.Clone())];
    }
}
