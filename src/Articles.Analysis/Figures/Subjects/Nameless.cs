using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Reads clauses that say that they speak of somebody without a name, or of an event's guests.</summary>
internal sealed class Nameless(
    string text,
    MentionIndex index,
    Regions regions,
    Speakers speakers,
    Entity? main,
    SpokenOf spoken
)
{
    private readonly UnownedClause _unownedClause = new(text, index, regions, speakers, main);
    private readonly Guests _guests = new(text, index);

    // 中国, where the article names it.
    private readonly Entity? _nation = index
        .Mentions.FirstOrDefault(static x => x.Entity is { Category: EntityCategory.Location, Name: "中国" })
        .Entity;

    /// <summary>Whether a clause speaks of bodies that it only counts or describes.</summary>
    public bool IsGroup(Clause clause) => _unownedClause.IsGroup(clause);

    /// <summary>Whether the clause says that it speaks of somebody without a name, or of an event's guests.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    /// <param name="expressions">The sentence's time expressions.</param>
    public bool Read(Clause clause, int start, PeriodList expressions)
    {
        var isOfEvent = spoken.IsOfEvent;
        if (_guests.Host(clause, isOfEvent ? spoken.GoingOn : spoken.Meeting ?? spoken.GoingOn) is { } host)
        {
            (spoken.Part, spoken.IsUnnamed) = (host, false);
        }
        else if (_unownedClause.Is(clause, start, expressions, spoken.GoingOn))
        {
            if (_nation is not null && _unownedClause.IsOwnNation(clause, expressions))
            {
                spoken.SpeakOf(_nation);
                return true;
            }
            (spoken.IsUnnamed, spoken.IsOfNation) = (
                true,
                spoken.IsOfNation || _unownedClause.GoesOn(clause, expressions)
            );
        }
        else
        {
            return false;
        }
        return true;
    }
}
