namespace Articles.Analysis.Entities.Names;

/// <summary>Adds the quotations and Latin names inside the names that stand.</summary>
internal static class CandidateCores
{
    /// <summary>Adds them.</summary>
    public static void Add(NameBook book, in Findings findings)
    {
        foreach (var candidate in findings.Chosen)
        {
            if (candidate.HasCore)
            {
                book.AddCore(
                    findings.Text.NameOf(candidate.Start, candidate.End),
                    findings.Text.NameOf(candidate.CoreStart, candidate.CoreEnd),
                    candidate.Score
                );
            }
        }
    }
}
