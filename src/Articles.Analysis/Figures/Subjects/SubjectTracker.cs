using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Follows whom a text speaks of, clause after clause.</summary>
internal sealed class SubjectTracker
{
    private readonly string _text;
    private readonly bool _isPlaceReport;
    private readonly Speakers _speakers;
    private readonly SpokenOf _spoken;
    private readonly SectionHead _sections;
    private readonly Quotations _quotations;
    private readonly Annotations _annotations;
    private readonly ClauseStart _starts;
    private readonly CreatedThings _things;
    private readonly ClauseSubject _subjects;
    private readonly Nameless _nameless;
    private readonly NationalOffices _offices;
    private readonly LedToPlaces _ledToPlaces;
    private readonly Sources _sources;
    private readonly Launches _launches;
    private readonly Distribution _distribution;
    private readonly Holders _holders;
    private readonly DocumentParts _documents;
    private readonly Shareholders _shareholders;
    private readonly Fined _fined;
    private readonly Doers _doers;
    private readonly ParallelSteps _steps;

    // Where the paragraph's text begins after a dateline.
    private int _opening;
    private int _paragraphEnd;

    /// <summary>A tracker for one article.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="index">Where it names what.</param>
    /// <param name="regions">The regions that it names.</param>
    /// <param name="speakers">Who speaks for whom.</param>
    /// <param name="main">Whom it reports on, or null.</param>
    /// <param name="isPlaceReport">Whether it is a place's own report.</param>
    public SubjectTracker(
        string text,
        MentionIndex index,
        Regions regions,
        Speakers speakers,
        Entity? main,
        bool isPlaceReport
    )
    {
        (_text, _isPlaceReport, _speakers) = (text, isPlaceReport, speakers);
        _spoken = new SpokenOf(main);
        _sections = new SectionHead(text, index);
        _quotations = new Quotations(text, index);
        _annotations = new Annotations(text, index);
        _starts = new ClauseStart(text, index);
        _things = new CreatedThings(text, index, _spoken);
        _ledToPlaces = new LedToPlaces(text, index);
        _launches = new Launches(text);
        var leadIn = new LeadIn(text, index, speakers, _ledToPlaces, _launches, main, _spoken);
        _doers = new Doers(text, index);
        _subjects = new ClauseSubject(text, index, regions, main, _spoken, leadIn, _doers);
        _nameless = new Nameless(text, index, regions, speakers, main, _spoken);
        _offices = new NationalOffices(index, _ledToPlaces, _spoken);
        _sources = new Sources(text, index, main);
        _distribution = new Distribution(text, index);
        _holders = new Holders(text, index);
        _documents = new DocumentParts(text, index);
        _shareholders = new Shareholders(text, index);
        _fined = new Fined(text, index);
        _steps = new ParallelSteps(text, _spoken);
    }

    /// <summary>The entity whose figures the clause holds, or null.</summary>
    public Entity? Current => _annotations.Annotated ?? (_offices.IsWithheld ? null : _spoken.Owner);

    /// <summary>Begins a paragraph; a heading that is a name, or has one before a colon, leads its section (甲市：…).</summary>
    public void BeginParagraph(TextSpan paragraph)
    {
        if (!Headings.Is(_text, paragraph))
        {
            _sections.BeginProse();
        }
        else if (paragraph.Offset > 0)
        {
            _spoken.Section = _sections.Of(paragraph);
        }
        _subjects.BeginParagraph(paragraph.Offset);
        _documents.BeginParagraph(paragraph.Offset);
        _ledToPlaces.BeginParagraph(paragraph.Offset);
        _doers.BeginParagraph();
        _steps.BeginParagraph();
        // 其中，…: the paragraph goes on with the one before.
        _spoken.BeginParagraph(Continuation.Is(_text, paragraph));
        _opening = Dateline.End(_text, paragraph);
        _paragraphEnd = paragraph.End;
    }

    /// <summary>Begins a sentence.</summary>
    public void BeginSentence(TextSpan sentence)
    {
        var speaker = _quotations.Speaker(sentence, _paragraphEnd, _speakers);
        _spoken.BeginSentence(speaker, _quotations.IsOutsider);
        BeginPart();
    }

    /// <summary>Begins a part of a sentence, up to a semicolon or full stop.</summary>
    public void BeginPart()
    {
        _spoken.BeginPart();
        _distribution.BeginPart();
        _annotations.BeginPart();
        _offices.BeginPart();
    }

    /// <summary>Reads the subject of a clause before its figures are read.</summary>
    public void BeginClause(Clause clause, PeriodList expressions)
    {
        if (clause.Span.End <= _opening)
        {
            return;
        }
        if (clause.Before is not ('，' or ',' or '、'))
        {
            _steps.BeginPart(clause);
        }
        _annotations.BeginClause(clause);
        if (_annotations.IsOpen)
        {
            return;
        }
        var start = _starts.AfterFillers(clause, expressions, _opening);
        _doers.BeginClause(clause, start);
        _distribution.Read(clause, start);
        if (_isPlaceReport)
        {
            // A place's report tells of the place, whomever a clause of it praises.
            _spoken.Part = _spoken.Part?.Category == EntityCategory.Organization ? null : _spoken.Part;
            _spoken.Paragraph = null;
        }
        var spoken = _spoken.Part ?? _spoken.Paragraph;
        if (_nameless.IsGroup(clause))
        {
            _spoken.IsUnnamed = true;
        }
        else if (Leads(clause, start, expressions))
        {
            _spoken.Meeting = _spoken.Part?.Category == EntityCategory.Event ? _spoken.Part : _spoken.Meeting;
            _spoken.IsLaunched =
                _spoken.IsLaunched || _spoken.Part?.Category == EntityCategory.Product && _launches.Is(clause);
        }
        else if (!_nameless.Read(clause, start, expressions) && _spoken.Paragraph is null)
        {
            _spoken.Paragraph = _sources.Of(clause);
        }
        if (_fined.Reads(clause, spoken, out var payer))
        {
            _spoken.SpeakInPart(payer);
        }
        _spoken.IsOfNation = _spoken.IsOfNation && _spoken.IsUnnamed;
        _offices.Read(start);
        // A sentence that told of something else first doesn't go on with what the one before brought into being.
        _spoken.Introduced = _spoken.Part is null && start < clause.Span.End ? null : _spoken.Introduced;
    }

    /// <summary>Reads what a clause brings into being, for the clauses after it.</summary>
    public void EndClause(Clause clause)
    {
        // 一个杯子的生产时间由18分钟压缩到7分钟，车间工人…: one of its things had the clause alone.
        if (_spoken is { IsUnnamed: true, IsOfNation: false } && UnnamedSubject.IsOneOf(_text, clause))
        {
            _spoken.IsUnnamed = _quotations.IsOutsider;
        }
        _annotations.EndClause(clause);
        _things.EndClause(clause);
        if (_shareholders.Of(clause) is { } holder)
        {
            _spoken.SpeakInPart(holder);
        }
    }

    /// <summary>Whose value a quantity is that its clause hands out to several names; else null.</summary>
    public Entity? Shared(ClauseFigures clause, int quantity) => _distribution.Of(clause, quantity);

    /// <summary>
    /// What holds the things that a quantity counts, whoever the text speaks of: a document its parts, a meeting its guests, somebody at
    /// the clause's head what he does.
    /// </summary>
    public Entity? Holder(ClauseFigures clause, int quantity) =>
        _documents.Of(clause, quantity)
        ?? _holders.Of(clause.Quantities[quantity], clause.Span.Offset, clause.Span.End)
        ?? _doers.Doer;

    // Whether the clause says whom it speaks of.
    private bool Leads(Clause clause, int start, PeriodList expressions)
    {
        LeaveIndex(start, clause.Span.End);
        _things.BeginClause(clause, start);
        return _subjects.Read(clause, start, expressions);
    }

    // 甲指数上涨1%，乙型基金…: who has points and changes only has no part in the clauses after.
    private void LeaveIndex(int start, int end)
    {
        if (
            _spoken.Part is { } part
            && start < end
            && (
                Feats.Leaves(_text, part, start, end)
                || (MarketIndices.Is(part) && !MarketIndices.Continues(_text, start, end))
            )
        )
        {
            _spoken.Part = null;
        }
    }
}
