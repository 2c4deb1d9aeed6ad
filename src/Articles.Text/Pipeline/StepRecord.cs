using System.Text;

namespace Articles.Text.Pipeline;

/// <summary>What one step changed. The records of a run, replayed in order on its input, give its output.</summary>
/// <param name="Name">The step's name.</param>
/// <param name="Purpose">What the step is for.</param>
/// <param name="Edits">Its edits, in text order, in offsets of its own input.</param>
public sealed record StepRecord(string Name, StepPurpose Purpose, IReadOnlyList<TextEdit> Edits)
{
    /// <summary>Applies the edits to the text that they were made for.</summary>
    public string Replay(string input)
    {
        var output = new StringBuilder(input.Length);
        var copied = 0;
        foreach (var edit in Edits)
        {
            output.Append(input, copied, edit.Start - copied).Append(edit.Replacement);
            copied = edit.End;
        }
        return output.Append(input, copied, input.Length - copied).ToString();
    }

    /// <summary>The map from the step's input to its output.</summary>
    /// <param name="inputLength">The length of the step's input, in UTF-16 code units.</param>
    public OffsetMap Map(int inputLength)
    {
        var runs = new List<OffsetRun>((Edits.Count * 2) + 1);
        var copied = 0;
        foreach (var edit in Edits)
        {
            runs.Add(new OffsetRun(edit.Start - copied, edit.Start - copied, Copied: true));
            runs.Add(new OffsetRun(edit.Replacement.Length, edit.Length, Copied: false));
            copied = edit.End;
        }
        runs.Add(new OffsetRun(inputLength - copied, inputLength - copied, Copied: true));
        return new OffsetMap(runs);
    }
}
