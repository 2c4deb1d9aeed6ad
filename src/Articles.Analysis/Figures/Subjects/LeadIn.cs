using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Reads clauses that have no subject themselves, but lead into a meeting, a place or to a thing that those after them tell of:
/// 在甲大会上，…; or go on about what the sentence before brought into being.
/// </summary>
internal sealed class LeadIn(
    string text,
    MentionIndex index,
    Speakers speakers,
    LedToPlaces sites,
    Launches launches,
    Entity? main,
    SpokenOf spoken
)
{
    private readonly UsedProducts _usedProducts = new(text, index);

    /// <summary>Whether the clause leads into a meeting, a place or to a thing that those after it tell of.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    public bool Read(Clause clause, int start)
    {
        if (spoken is { Part: null, Object: null, Introduced: { } introduced } && launches.GoesOn(clause, start))
        {
            (spoken.Part, spoken.IsUnnamed) = (introduced, false);
        }
        else if (
            sites.Meeting(clause, start) is { } meeting
            && !((spoken.Paragraph ?? main)?.Category == EntityCategory.Organization && sites.GoesOnToAct(clause))
        )
        {
            spoken.SpeakInPart(meeting);
        }
        else if ((sites.Of(clause, start) ?? _usedProducts.Of(clause, start) ?? speakers.Body(clause)) is not { } named)
        {
            return false;
        }
        // A hall's guests are those of the meeting that is held there.
        else if (!spoken.IsOfEvent || !LedToPlaces.IsVenue(named))
        {
            spoken.SpeakOf(named);
        }
        return true;
    }
}
