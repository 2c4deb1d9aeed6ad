namespace Articles.Text.Pipeline;

/// <summary>
/// Carries the edits of repairing steps through the steps after them. <see cref="Repair.Before"/> is what the step
/// found; <see cref="Repair.After"/> is what stands in the final text where the repair was made, so that it always
/// is the slice at <see cref="Repair.Offset"/>, also where a later step converted or joined it. A repair whose place
/// a later step cut out (furniture) is left out: there is nothing in the text that it explains; the step's own record
/// still holds it.
/// </summary>
internal static class RepairLog
{
    public static IReadOnlyList<Repair> Collect(
        List<StepRecord> records,
        List<string> inputs,
        List<OffsetMap> maps,
        string final
    )
    {
        var repairs = new List<Repair>();
        for (var step = 0; step < records.Count; step++)
        {
            if (records[step].Purpose != StepPurpose.Repair)
            {
                continue;
            }
            var shift = 0;
            foreach (var edit in records[step].Edits)
            {
                OffsetSpan? span = new OffsetSpan(edit.Start + shift, edit.Replacement.Length);
                shift += edit.Replacement.Length - edit.Length;
                for (var later = step + 1; later < maps.Count && span is { } known; later++)
                {
                    span = maps[later].Survivor(known);
                }
                if (span is { } place)
                {
                    var before = inputs[step].Substring(edit.Start, edit.Length);
                    var after = final.Substring(place.Start, place.Length);
                    repairs.Add(new Repair(edit.Kind, before, after, place.Start, place.Length, edit.Confidence));
                }
            }
        }
        return [.. repairs.OrderBy(r => r.Offset)];
    }
}
