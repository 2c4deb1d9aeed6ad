namespace Articles.Text.Pipeline;

/// <summary>
/// Lists the U+FFFD that decoding put where bytes meant nothing, as far as no step repaired or listed them. They
/// stand in the text already, so there is no edit.
/// </summary>
internal static class UndecodedMarks
{
    /// <summary>The repairs with one entry more for each mark that none of them accounts for, in text order.</summary>
    public static IReadOnlyList<Repair> Add(IReadOnlyList<Repair> repairs, string text)
    {
        var marks = new List<Repair>();
        var known = 0;
        for (var at = text.IndexOf('\ufffd'); at >= 0; at = text.IndexOf('\ufffd', at + 1))
        {
            while (known < repairs.Count && repairs[known].Offset + repairs[known].Length <= at)
            {
                known++;
            }
            if (known == repairs.Count || repairs[known].Offset > at)
            {
                marks.Add(new Repair(Repair.Unrepaired, "\ufffd", "\ufffd", at, 1, 0));
            }
        }
        return marks.Count == 0 ? repairs : [.. repairs.Concat(marks).OrderBy(r => r.Offset)];
    }
}
