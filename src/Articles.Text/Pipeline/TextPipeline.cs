namespace Articles.Text.Pipeline;

/// <summary>Runs steps in order over a text and keeps account of every change.</summary>
/// <param name="steps">The steps, in the order in which they run.</param>
public sealed class TextPipeline(IReadOnlyList<ITextStep> steps)
{
    /// <summary>The steps, in the order in which they run.</summary>
    public IReadOnlyList<ITextStep> Steps => steps;

    /// <summary>Runs every step; afterwards the draft holds the final text.</summary>
    public PipelineResult Run(TextDraft draft)
    {
        var records = new List<StepRecord>();
        var repairs = new RepairLog();
        foreach (var step in steps)
        {
            var edits = new EditList(step.Name, draft.Text.Length);
            step.Apply(draft, edits);
            if (edits.Count == 0)
            {
                continue;
            }
            var record = new StepRecord(step.Name, step.Purpose, edits.Of(draft.Text));
            records.Add(record);
            repairs.Follow(record, draft.Text.Length);
            repairs.Add(record);
            draft.Advance(record.Replay(draft.Text));
        }
        return new PipelineResult(draft.Text, records, repairs.Collect(draft.Text));
    }
}

/// <summary>What came out of a run.</summary>
/// <param name="Text">The final text.</param>
/// <param name="Steps">The steps that changed something, in order.</param>
/// <param name="Repairs">
/// The repairs among the changes and the damage left, in offsets of <paramref name="Text"/>, in text order.
/// </param>
public sealed record PipelineResult(string Text, IReadOnlyList<StepRecord> Steps, IReadOnlyCollection<Repair> Repairs);
