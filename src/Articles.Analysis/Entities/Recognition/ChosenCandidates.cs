using System.Runtime.InteropServices;

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

    /// <summary>Puts others, which stand in text order, in the place of all that they hold; of the rest they overlap none.</summary>
    public static void Replace(this List<Candidate> chosen, List<Candidate> others)
    {
        chosen.RemoveAll(x => others.Around(x) is not null);
        var (own, other) = (chosen.Count - 1, others.Count - 1);
        CollectionsMarshal.SetCount(chosen, chosen.Count + others.Count);
        // From the end, so that what is not placed yet is never overwritten.
        for (var at = chosen.Count - 1; other >= 0; at--)
        {
            chosen[at] = own >= 0 && chosen[own].Start > others[other].Start ? chosen[own--] : others[other--];
        }
    }

    private static int FirstEndingAfter(this List<Candidate> chosen, int offset)
    {
        var names = CollectionsMarshal.AsSpan(chosen);
        var (low, high) = (0, names.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = names[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
