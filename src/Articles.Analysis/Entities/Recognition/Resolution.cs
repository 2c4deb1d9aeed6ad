using System.Buffers;

namespace Articles.Analysis.Entities.Recognition;

/// <summary>Chooses among candidates that overlap: the longer one, and the surer one of two that are equally long.</summary>
internal static class Resolution
{
    /// <summary>
    /// The services and apps whose edition or seat stands (12345号外语专席): they are named there too.
    /// </summary>
    /// <param name="candidates">All candidates.</param>
    /// <param name="chosen">Those that stand.</param>
    public static List<Candidate> Editions(List<Candidate> candidates, List<Candidate> chosen)
    {
        var editions = new List<Candidate>();
        foreach (var candidate in candidates)
        {
            if (
                candidate.HasEditions
                && chosen.StartingAt(candidate.Start) is { } whole
                && candidate.End < whole.End
                && (candidate.Category == whole.Category || candidate.Category == EntityCategory.Organization)
            )
            {
                editions.Add(candidate);
            }
        }
        return editions.Count == 0 ? editions : [.. editions.Distinct().OrderBy(x => x.Start)];
    }

    /// <summary>Chooses the candidates that stand, in text order, none overlapping another.</summary>
    /// <param name="candidates">All candidates.</param>
    /// <param name="length">The text's length, in UTF-16 code units.</param>
    /// <param name="chosen">Takes those that stand.</param>
    public static void Resolve(List<Candidate> candidates, int length, List<Candidate> chosen)
    {
        var taken = ArrayPool<bool>.Shared.Rent(length);
        taken.AsSpan(0, length).Clear();
        var lent = ArrayPool<int>.Shared.Rent(candidates.Count);
        var order = lent.AsSpan(0, candidates.Count);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }
        order.Sort((a, b) => Compare(candidates[a], candidates[b]) is var c and not 0 ? c : a.CompareTo(b));
        foreach (var index in order)
        {
            var candidate = candidates[index];
            // Names have a greatest length, and of the same stretch only a few candidates are made.
            if (!taken[candidate.Start] && !taken[candidate.End - 1])
            {
                taken.AsSpan(candidate.Start, candidate.Length).Fill(true);
                chosen.Add(candidate);
            }
        }
        ArrayPool<bool>.Shared.Return(taken);
        ArrayPool<int>.Shared.Return(lent);
        chosen.Sort(static (x, y) => x.Start.CompareTo(y.Start));
    }

    // Which of two comes first: of equals, which is decided by the order of finding.
    private static int Compare(in Candidate a, in Candidate b) =>
        a.Length != b.Length ? b.Length.CompareTo(a.Length)
        : a.HasCore != b.HasCore ? b.HasCore.CompareTo(a.HasCore)
        : a.Score != b.Score ? b.Score.CompareTo(a.Score)
        : a.Start != b.Start ? a.Start.CompareTo(b.Start)
        : string.CompareOrdinal(a.Category, b.Category);
}
