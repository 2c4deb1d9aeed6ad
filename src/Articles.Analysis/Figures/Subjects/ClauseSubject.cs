using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Finds whom a clause says that it speaks of, by its own words: who is rated, tells or scores, a name at its head, a deed that
/// only a body does, a class word or pronoun, a region, or what it leads into. The first that applies decides.
/// </summary>
internal sealed class ClauseSubject(
    string text,
    MentionIndex index,
    Regions regions,
    Entity? main,
    SpokenOf spoken,
    LeadIn leadIn,
    Doers doers
)
{
    private readonly LeadingName _names = new(text, index, regions, main, spoken);
    private readonly Ratings _ratings = new(text, index);
    private readonly Revisions _revisions = new(text, index);
    private readonly OwnPapers _papers = new(text, index);
    private readonly FormerAndLatter _pair = new(text, index);
    private readonly Likened _likened = new(text, index);
    private readonly Feats _feats = new(text, index);
    private readonly RelativeClause _relatives = new(text, index);
    private readonly OwnCompany _company = new(text, index, main);
    private readonly ClauseHead _heads = new(text, index, main);
    private readonly OwnDeeds _deeds = new(text, main);
    private readonly Anaphors _anaphors = new(text, index);
    private readonly Institutions _institutions = new(text, index, main);
    private readonly StretchOwners _stretchOwners = new(text, index);
    private readonly RegionalMeasures _regional = new(text, regions, main);

    /// <summary>Begins a paragraph.</summary>
    /// <param name="start">Where it begins.</param>
    public void BeginParagraph(int start) => _anaphors.BeginParagraph(start);

    /// <summary>Whether the clause says whom it speaks of.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    /// <param name="expressions">The sentence's time expressions.</param>
    public bool Read(Clause clause, int start, PeriodList expressions)
    {
        var end = clause.Span.End;
        if ((_ratings.Rated(clause) ?? RatedBefore(clause, start)) is { } rated)
        {
            spoken.SpeakOf(rated);
            return true;
        }
        if (_likened.Is(clause, start) || IsForeseen(clause, start))
        {
            return true;
        }
        if (_papers.Of(clause, start) is { } teller)
        {
            spoken.SpeakOf(teller);
            return true;
        }
        // Who scores, and which of two is meant, leads no more than what is told there.
        if ((_feats.Of(start, end) ?? doers.Leading ?? _pair.Of(start, end)) is { } person)
        {
            spoken.SpeakInPart(person);
            return true;
        }
        var described = _relatives.Of(clause, start);
        if (
            described is null
            && (_company.Of(start, end, spoken.Speaker, spoken.Paragraph) ?? _company.OfSpeaker(start, end))
                is { } company
        )
        {
            spoken.SpeakOf(company);
        }
        else if (described is null && index.At(start) is null && _anaphors.Tail(start, end) is { } line)
        {
            spoken.SpeakOf(line);
        }
        else if ((described ?? _heads.Of(clause, start)) is { } head)
        {
            _names.Follow(clause, start, head);
        }
        else if (_deeds.Maker(start, end, spoken.Part ?? spoken.Object, spoken.Paragraph, spoken.Former) is { } maker)
        {
            spoken.SpeakOf(maker);
        }
        else if (spoken.Owner is { } owner && _regional.Lead(start, end, owner))
        {
            GoOver(_regional.Of(owner));
        }
        else if (Meant(start, end) is { } meant)
        {
            spoken.SpeakOf(meant);
        }
        else if (_anaphors.IsOne(start, end))
        {
            spoken.IsUnnamed = true;
        }
        else if (!TellsOfRegion(clause, start, expressions))
        {
            return leadIn.Read(clause, start);
        }
        return true;
    }

    private bool IsForeseen(Clause clause, int start)
    {
        if (!_revisions.Is(clause, start, out var owner, out var goesOn))
        {
            return false;
        }
        if (!goesOn)
        {
            GoOver(owner);
        }
        return true;
    }

    private void GoOver(Entity? region)
    {
        if (region is null)
        {
            spoken.IsUnnamed = true;
        }
        else
        {
            spoken.SpeakOf(region);
        }
    }

    private bool TellsOfRegion(Clause clause, int start, PeriodList expressions)
    {
        if (!GivesWayToRegion(clause, start, expressions))
        {
            return false;
        }
        if (spoken.Object is null && regions.Of(text, clause, expressions, spoken.Paragraph) is { } region)
        {
            spoken.SpeakOf(region);
            return true;
        }
        // 甲平台上线。全省…, where the text doesn't name the province.
        spoken.IsUnnamed |=
            spoken.Part?.Category == EntityCategory.Product
            && main?.Category != EntityCategory.Organization
            && Regions.Leads(text, clause, expressions);
        return spoken.IsUnnamed;
    }

    // What a class word, a pronoun or a stretch of a line at the clause's head means.
    private Entity? Meant(int start, int end) =>
        _anaphors.Of(start, end, spoken.Last)
        ?? _institutions.Of(
            start,
            end,
            spoken.Owner is null or { Category: EntityCategory.Product } && !spoken.IsUnnamed
        )
        ?? _stretchOwners.Of(start, end);

    // 我省, 本市 in a place's own report, whatever body acted before; 全县 after a meeting, a thing, or an office that set goals
    // for it.
    private bool GivesWayToRegion(Clause clause, int start, PeriodList expressions) =>
        spoken.Part?.Category switch
        {
            null => true,
            EntityCategory.Organization => (start < clause.Span.End && text[start] is '我' or '本')
                || (Issuers.IsOffice(spoken.Part) && Regions.Leads(text, clause, expressions)),
            EntityCategory.Person or EntityCategory.Location => false,
            _ => Regions.Leads(text, clause, expressions),
        };

    // 乙公司…。甲证券发布研报，给予“买入”评级: whom the paragraph spoke of before the rater.
    private Entity? RatedBefore(Clause clause, int start) =>
        spoken.Former is { Category: EntityCategory.Organization }
        && spoken.Part == spoken.Paragraph
        && index.At(start) is null
        && _ratings.Is(clause)
            ? spoken.Former
            : null;
}
