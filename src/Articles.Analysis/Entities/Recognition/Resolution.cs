namespace Articles.Analysis.Entities.Recognition;

/// <summary>Chooses among candidates that overlap: the longer one, and the surer one of two that are equally long.</summary>
internal static class Resolution
{
    /// <summary>
    /// The services and apps whose edition or seat stands (12345号外语专席): they are named there too.
    /// </summary>
    /// <param name="candidates">All candidates.</param>
    /// <param name="chosen">Those that stand.</param>
    public static List<Candidate> Editions(List<Candidate> candidates, IReadOnlyList<Candidate> chosen)
    {
        var byStart = chosen.ToDictionary(x => x.Start);
        return
        [
            .. candidates
                .Where(x =>
                    x.HasEditions
                    && byStart.TryGetValue(x.Start, out var whole)
                    && x.End < whole.End
                    && (x.Category == whole.Category || x.Category == EntityCategory.Organization)
                )
                .Distinct()
                .OrderBy(x => x.Start),
        ];
    }

    /// <summary>The candidates that stand, in text order, none overlapping another.</summary>
    /// <param name="candidates">All candidates.</param>
    /// <param name="length">The text's length, in UTF-16 code units.</param>
    public static List<Candidate> Resolve(List<Candidate> candidates, int length)
    {
        var taken = new bool[length];
        var chosen = new List<Candidate>();
        foreach (
            var candidate in candidates
                .OrderByDescending(x => x.Length)
                .ThenByDescending(x => x.HasCore)
                .ThenByDescending(x => x.Score)
                .ThenBy(x => x.Start)
                .ThenBy(x => x.Category, StringComparer.Ordinal)
        )
        {
            // Names have a greatest length, and of the same stretch only a few candidates are made.
            if (!taken[candidate.Start] && !taken[candidate.End - 1])
            {
                taken.AsSpan(candidate.Start, candidate.Length).Fill(true);
                chosen.Add(candidate);
            }
        }
        chosen.Sort((x, y) => x.Start.CompareTo(y.Start));
        return chosen;
    }
}
