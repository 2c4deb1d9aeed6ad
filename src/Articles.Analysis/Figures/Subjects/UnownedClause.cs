using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells clauses whose figures are nobody's that has a name, by any of the ways in which a text says so.</summary>
internal sealed class UnownedClause(string text, MentionIndex index, Regions regions, Speakers speakers, Entity? main)
{
    private readonly UnnamedSubject _unnamedSubject = new(text, main?.Category == EntityCategory.Location);
    private readonly Forecasts _forecasts = new(text, index, main);
    private readonly Groups _groups = new(text, index);
    private readonly UnnamedThings _things = new(text, index);

    /// <summary>Whether a clause speaks of bodies that it only counts or describes.</summary>
    public bool IsGroup(Clause clause) => _unnamedSubject.IsGroup(clause);

    /// <summary>Whether a clause speaks of nobody with a name.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    /// <param name="expressions">The sentence's time expressions.</param>
    /// <param name="goingOn">Whom the text goes on about, or null. Of a meeting groups are guests.</param>
    public bool Is(Clause clause, int start, PeriodList expressions, Entity? goingOn) =>
        _unnamedSubject.Leads(clause, expressions, goingOn)
        || regions.IsElsewhere(text, clause, expressions)
        || _forecasts.Is(clause)
        || speakers.IsOutsider(clause)
        || speakers.IsIndividual(start)
        || _things.IsLed(start, clause.Span.End)
        || _groups.IsAmong(clause)
        || (goingOn?.Category != EntityCategory.Event && _groups.Leads(clause, start));

    /// <summary>Whether a clause speaks of the nation as its own: 我国.</summary>
    public bool IsOwnNation(Clause clause, PeriodList expressions) => _unnamedSubject.IsOwnNation(clause, expressions);

    /// <summary>Whether the rest of the paragraph speaks of the same: the nation, or a region without a name.</summary>
    public bool GoesOn(Clause clause, PeriodList expressions) =>
        (_unnamedSubject.Leads(clause, expressions, null) && _unnamedSubject.IsNation(clause, expressions))
        || regions.IsElsewhere(text, clause, expressions);
}
