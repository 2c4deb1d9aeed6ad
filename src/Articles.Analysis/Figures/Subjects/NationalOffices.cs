namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Withholds from the nation's offices what clauses tell of something else than what the office does: 甲部严把审定关，品种通过率26%.
/// </summary>
internal sealed class NationalOffices(MentionIndex index, LedToPlaces sites, SpokenOf spoken)
{
    /// <summary>Whether the clause's figures are not the office's of which the text speaks.</summary>
    public bool IsWithheld { get; private set; }

    /// <summary>Begins a part of a sentence.</summary>
    public void BeginPart() => IsWithheld = false;

    /// <summary>Reads a clause, after whom it speaks of.</summary>
    /// <param name="start">Where its words begin.</param>
    public void Read(int start) =>
        IsWithheld =
            spoken.Owner is { } owner
            && Issuers.IsNational(owner)
            && index.At(start)?.Entity != owner
            && (IsWithheld || owner != spoken.Part || !(spoken.Acts || sites.Acts(start)));
}
