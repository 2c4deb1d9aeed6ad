namespace Articles.Text.Pipeline;

/// <summary>
/// Carries the edits of repairing steps through the steps after them. <see cref="Repair.Before"/> is what the step
/// found; <see cref="Repair.After"/> is what stands in the final text where the repair was made, so that it always
/// is the slice at <see cref="Repair.Offset"/>, also where a later step converted or joined it. A repair whose place
/// a later step cut out (furniture) is left out: there is nothing in the text that it explains; the step's own record
/// still holds it.
/// </summary>
internal sealed class RepairLog
{
    private readonly List<(EditCollection Edits, RepairPlaces Places)> steps = [];

    /// <summary>Notes where a step's repairs stand in its output.</summary>
    public void Add(StepRecord step)
    {
        if (step.Purpose == StepPurpose.Repair)
        {
            steps.Add((step.Edits, RepairPlaces.Of(step.Edits)));
        }
    }

    /// <summary>Moves all repairs noted so far to where the next step put them.</summary>
    /// <param name="step">That step.</param>
    /// <param name="inputLength">The length of its input.</param>
    public void Follow(StepRecord step, int inputLength)
    {
        if (steps.Count == 0 || KeepsOffsets(step.Edits))
        {
            return;
        }
        var map = step.Map(inputLength);
        for (var i = 0; i < steps.Count; i++)
        {
            steps[i] = (steps[i].Edits, steps[i].Places.Through(map));
        }
    }

    // A conversion of single characters: every place stays where it is.
    private static bool KeepsOffsets(EditCollection edits)
    {
        for (var edit = edits.Read(); edit.Next(); )
        {
            if (edit.Length != 1 || edit.Replacement.Length != 1)
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>The repairs that are left and the damage that no step could repair, in text order.</summary>
    public IReadOnlyCollection<Repair> Collect(string final) => new RepairList(steps, final);
}
