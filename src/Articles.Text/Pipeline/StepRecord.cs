namespace Articles.Text.Pipeline;

/// <summary>What one step changed. The records of a run, replayed in order on its input, give its output.</summary>
/// <param name="Name">The step's name.</param>
/// <param name="Purpose">What the step is for.</param>
/// <param name="Edits">Its edits, in text order, in offsets of its own input.</param>
public sealed record StepRecord(string Name, StepPurpose Purpose, EditCollection Edits)
{
    /// <summary>Applies the edits to the text that they were made for.</summary>
    public string Replay(string input) =>
        string.Create(
            input.Length + Edits.Growth,
            (input, Edits),
            static (output, state) =>
            {
                var copied = 0;
                for (var edit = state.Edits.Read(); edit.Next(); copied = edit.End)
                {
                    var kept = state.input.AsSpan(copied, edit.Start - copied);
                    kept.CopyTo(output);
                    edit.Replacement.CopyTo(output[kept.Length..]);
                    output = output[(kept.Length + edit.Replacement.Length)..];
                }
                state.input.AsSpan(copied).CopyTo(output);
            }
        );

    /// <summary>The map from a run's input to its output.</summary>
    /// <param name="inputLength">The length of the run's input, in UTF-16 code units.</param>
    /// <param name="steps">The steps that changed something, in order.</param>
    internal static OffsetMap Origins(int inputLength, IReadOnlyList<StepRecord> steps)
    {
        var origins = OffsetMap.Identity(inputLength);
        foreach (var step in steps)
        {
            origins = origins.Then(step.Map(origins.OutputLength));
        }
        return origins;
    }

    /// <summary>The map from the step's input to its output.</summary>
    /// <param name="inputLength">The length of the step's input, in UTF-16 code units.</param>
    public OffsetMap Map(int inputLength)
    {
        var runs = new OffsetRunList();
        var copied = 0;
        for (var edit = Edits.Read(); edit.Next(); copied = edit.End)
        {
            runs.Add(new OffsetRun(edit.Start - copied, edit.Start - copied, Copied: true));
            runs.Add(new OffsetRun(edit.Replacement.Length, edit.Length, Copied: false));
        }
        runs.Add(new OffsetRun(inputLength - copied, inputLength - copied, Copied: true));
        return new OffsetMap(runs.Complete());
    }
}
