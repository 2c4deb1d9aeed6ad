namespace Articles.Soak.Accounting;

/// <summary>In what way a row is not as after a clean run.</summary>
internal enum Deviation
{
    /// <summary>It is not there.</summary>
    Lost,

    /// <summary>It is there more often than it should be.</summary>
    Double,

    /// <summary>It is there and should not be, or it says something else.</summary>
    Wrong,
}

/// <summary>Something that is not as it should be.</summary>
internal sealed record Difference(Deviation Kind, string What)
{
    private const int Longest = 600;

    public override string ToString() => $"{Kind}: {(What.Length > Longest ? What[..Longest] + "…" : What)}";
}
