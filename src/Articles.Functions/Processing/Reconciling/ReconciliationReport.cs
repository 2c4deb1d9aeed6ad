namespace Articles.Functions.Processing.Reconciling;

/// <summary>What a reconciliation did.</summary>
public sealed class ReconciliationReport
{
    /// <summary>Articles that could not be processed; the log says why.</summary>
    public int Failed { get; set; }

    /// <summary>Articles taken up again.</summary>
    public int Processed { get; set; }

    /// <summary>Articles that were tried too often and rejected.</summary>
    public int GivenUp { get; set; }

    /// <summary>Messages taken from the poison queue.</summary>
    public int Poisoned { get; set; }

    /// <summary>Articles removed because their upload is gone.</summary>
    public int Removed { get; set; }

    /// <summary>Documents, and places cleared of rows, that no article has.</summary>
    public int Orphans { get; set; }

    /// <summary>Contributions taken into the directory's snapshot.</summary>
    public int Folded { get; set; }

    /// <summary>Uploads that there are; 0 where the run was cut before it had listed them.</summary>
    public int Uploads { get; set; }

    /// <summary>Age of the oldest upload that is not processed; zero where there is none, null where the run was cut before it knew.</summary>
    public TimeSpan? Oldest { get; set; }
}
