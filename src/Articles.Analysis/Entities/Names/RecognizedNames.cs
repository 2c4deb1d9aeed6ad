namespace Articles.Analysis.Entities.Names;

/// <summary>Gives each recognized surface the category with the greatest weight over all places where it was recognized.</summary>
internal static class RecognizedNames
{
    /// <summary>Adds them.</summary>
    public static void Add(NameBook book, in Findings findings)
    {
        using var votes = new SurfaceVotes(findings.Text.Text);
        foreach (var candidate in findings.Chosen)
        {
            votes.Add(candidate);
        }
        foreach (var candidate in findings.Editions)
        {
            votes.Add(candidate);
        }
        for (var i = 0; i < votes.Count; i++)
        {
            var (category, score) = votes.OutcomeOf(i);
            book.Set(findings.Text.NameOf(votes[i]), category, score);
        }
    }
}
