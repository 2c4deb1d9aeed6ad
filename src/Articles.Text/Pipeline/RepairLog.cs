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
    private static readonly OffsetSpan Gone = new(-1, 0);
    private readonly List<(StepRecord Step, OffsetSpan[] Places)> steps = [];

    /// <summary>Notes where a step's repairs stand in its output.</summary>
    public void Add(StepRecord step)
    {
        if (step.Purpose != StepPurpose.Repair)
        {
            return;
        }
        var places = new OffsetSpan[step.Edits.Count];
        var (shift, next) = (0, 0);
        for (var edit = step.Edits.Read(); edit.Next(); )
        {
            places[next++] = new OffsetSpan(edit.Start + shift, edit.Replacement.Length);
            shift += edit.Replacement.Length - edit.Length;
        }
        steps.Add((step, places));
    }

    /// <summary>Moves all repairs noted so far to where the next step put them.</summary>
    public void Follow(OffsetMap map)
    {
        foreach (var (_, places) in steps)
        {
            for (var i = 0; i < places.Length; i++)
            {
                places[i] = places[i] == Gone ? Gone : map.Survivor(places[i]) ?? Gone;
            }
        }
    }

    /// <summary>The repairs that are left, in text order.</summary>
    public IReadOnlyList<Repair> Collect(string final)
    {
        var texts = new SharedStrings();
        var repairs = new List<Repair>(steps.Sum(step => step.Places.Length));
        foreach (var (step, places) in steps)
        {
            var next = 0;
            for (var edit = step.Edits.Read(); edit.Next(); )
            {
                var place = places[next++];
                if (place != Gone)
                {
                    var before = texts.Of(edit.Before);
                    var after = texts.Of(final.AsSpan(place.Start, place.Length));
                    repairs.Add(new Repair(edit.Kind, before, after, place.Start, place.Length, edit.Confidence));
                }
            }
        }
        return steps.Count > 1 ? [.. repairs.OrderBy(r => r.Offset)] : repairs;
    }
}
