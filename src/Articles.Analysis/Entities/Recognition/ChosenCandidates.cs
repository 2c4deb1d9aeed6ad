namespace Articles.Analysis.Entities.Recognition;

/// <summary>Looks candidates up that stand in text order, none overlapping another.</summary>
internal static class ChosenCandidates
{
    /// <summary>The candidate that begins at an offset; null if there is none.</summary>
    public static Candidate? StartingAt(this List<Candidate> chosen, int start)
    {
        var index = chosen.FirstEndingAfter(start);
        return index < chosen.Count && chosen[index].Start == start ? chosen[index] : null;
    }

    /// <summary>The candidate that ends at an offset; null if there is none.</summary>
    public static Candidate? EndingAt(this List<Candidate> chosen, int end)
    {
        var index = chosen.FirstEndingAfter(end - 1);
        return index < chosen.Count && chosen[index].End == end ? chosen[index] : null;
    }

    /// <summary>The candidate that holds all of another one; null if there is none.</summary>
    public static Candidate? Around(this List<Candidate> chosen, Candidate other)
    {
        var index = chosen.FirstEndingAfter(other.Start);
        return index < chosen.Count && chosen[index].Start <= other.Start && other.End <= chosen[index].End
            ? chosen[index]
            : null;
    }

    private static int FirstEndingAfter(this List<Candidate> chosen, int offset)
    {
        var (low, high) = (0, chosen.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = chosen[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
