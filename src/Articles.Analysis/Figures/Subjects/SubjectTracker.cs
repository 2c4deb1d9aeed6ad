using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Follows whom a text speaks of, clause after clause.</summary>
internal sealed class SubjectTracker(
    string text,
    MentionIndex index,
    Regions regions,
    Speakers speakers,
    Entity? main,
    bool isPlaceReport
)
{
    private readonly Unowned _unowned = new(text, index, regions, speakers, main);
    private readonly Quotations _quotations = new(text, index);
    private readonly Anaphors _anaphors = new(text, index);
    private readonly Sites _sites = new(text, index);
    private readonly Guests _guests = new(text, index);
    private readonly Sources _sources = new(text, index, main);
    private readonly Creation _creation = new(text, index);
    private readonly Means _means = new(text, index);
    private readonly ClauseStart _starts = new(text, index);
    private readonly ClauseHead _heads = new(text, index, main);
    private readonly Launches _launches = new(text);
    private readonly Lines _lines = new(text, index);
    private readonly Ratings _ratings = new(text, index);
    private readonly Distribution _distribution = new(text, index);
    private readonly RelativeClause _relatives = new(text, index);
    private readonly OwnCompany _company = new(text, index, main);
    private readonly OwnPapers _papers = new(text, index);
    private readonly Institutions _institutions = new(text, index, main);
    private readonly OwnDeeds _deeds = new(text, main);
    private readonly Feats _feats = new(text, index);
    private readonly Holders _holders = new(text, index);
    private readonly DocumentParts _documents = new(text, index);
    private Entity? _section;

    // Where the paragraph's text begins after a dateline.
    private int _opening;
    private int _paragraphEnd;
    private Entity? _speaker;

    private const int BracketReach = 80;

    private Entity? _paragraph;
    private Entity? _part;

    // Whom the paragraph spoke of before it came to whom it speaks of.
    private Entity? _former;
    private Entity? _last;
    private Entity? _object;

    // The meeting that the paragraph told of, whoever then spoke there: its guests may come last.
    private Entity? _meeting;
    private bool _isHandled;

    // Whether the clause tells what its maker does next, not what the made thing does.
    private bool _acts;
    private bool _isLaunched;
    private Entity? _annotated;
    private bool _inBrackets;
    private bool _isWithheld;

    // What the sentence before, and this one, brought into being.
    private Entity? _introduced;
    private Entity? _introduces;
    private bool _unnamed;

    // Whether the paragraph speaks of the nation or the world.
    private bool _ofNation;

    /// <summary>Begins a paragraph; a heading that is a name, or has one before a colon, leads its section (甲市：…).</summary>
    public void BeginParagraph(TextSpan paragraph)
    {
        if (paragraph.Offset > 0 && Headings.Is(text, paragraph))
        {
            _section = Section(paragraph);
        }
        _anaphors.BeginParagraph(paragraph.Offset);
        _documents.BeginParagraph(paragraph.Offset);
        _sites.BeginParagraph(paragraph.Offset);
        (_introduces, _former, _meeting) = (null, null, null);
        // 其中，…: the paragraph goes on with the one before.
        _paragraph = Continuation.Is(text, paragraph) ? _paragraph : null;
        _ofNation = false;
        _opening = Dateline.End(text, paragraph);
        _paragraphEnd = paragraph.End;
    }

    // 甲市：…, 乙省甲市：…: the last name before the colon, or of a heading that is nothing but names.
    private Entity? Section(TextSpan heading)
    {
        var at = Headings.AfterNumber(text, heading);
        Entity? last = null;
        while (
            index.At(at) is { Entity.Category: not EntityCategory.Person } named
            && named.Offset == at
            && named.End <= heading.End
        )
        {
            (last, at) = (named.Entity, named.End);
        }
        return at == heading.End || (at < heading.End && text[at] is '：' or ':' or '】') ? last : null;
    }

    /// <summary>Begins a part of a sentence, up to a semicolon or full stop.</summary>
    public void BeginPart()
    {
        _distribution.BeginPart();
        (_part, _object, _annotated, _inBrackets, _isLaunched, _isHandled, _acts, _isWithheld) = (
            null,
            null,
            null,
            false,
            false,
            false,
            false,
            false
        );
    }

    /// <summary>Begins a sentence.</summary>
    public void BeginSentence(TextSpan sentence)
    {
        (_introduced, _introduces) = (_introduces, null);
        _speaker = _quotations.Speaker(sentence, _paragraphEnd, speakers);
        _unnamed = _ofNation || _quotations.IsOutsider;
        BeginPart();
    }

    /// <summary>Reads the subject of a clause before its figures are read.</summary>
    public void BeginClause(Clause clause, PeriodList expressions)
    {
        if (clause.Span.End <= _opening)
        {
            return;
        }
        if (clause.Before is '（' or '(')
        {
            _annotated = (index.At(Math.Max(0, clause.Span.Offset - 3)) ?? AfterBracket(clause.Span.Offset))?.Entity;
            _inBrackets = true;
        }
        if (_inBrackets)
        {
            return;
        }
        _distribution.Read(clause, _starts.AfterFillers(clause, expressions, _opening));
        if (isPlaceReport)
        {
            // A place's report tells of the place, whomever a clause of it praises.
            (_part, _paragraph) = (_part?.Category == EntityCategory.Organization ? null : _part, null);
        }
        if (_unowned.IsGroup(clause))
        {
            _unnamed = true;
        }
        else if (Leads(clause, expressions))
        {
            _meeting = _part?.Category == EntityCategory.Event ? _part : _meeting;
            _isLaunched = _isLaunched || _part?.Category == EntityCategory.Product && _launches.Is(clause);
        }
        else if (!LeadsNobody(clause, expressions) && _paragraph is null)
        {
            _paragraph = _sources.Of(clause);
        }
        _ofNation = _ofNation && _unnamed;
        _isWithheld = IsWithheld(_starts.AfterFillers(clause, expressions, _opening));
        // A sentence that told of something else first doesn't go on with what the one before brought into being.
        _introduced =
            _part is null && _starts.AfterFillers(clause, expressions, _opening) < clause.Span.End ? null : _introduced;
    }

    // 甲部严把审定关，品种通过率26%: the clause tells of something else than what the office does.
    private bool IsWithheld(int start) =>
        Owner is { } owner
        && Issuers.IsNational(owner)
        && index.At(start)?.Entity != owner
        && (_isWithheld || owner != _part || !(_acts || _sites.Acts(start)));

    // Whether the clause says whom it speaks of.
    private bool Leads(Clause clause, PeriodList expressions)
    {
        var (start, end) = (_starts.AfterFillers(clause, expressions, _opening), clause.Span.End);
        LeaveIndex(start, end);
        _acts = Creation.Agents.LengthAt(text, start, end) > 0;
        if (_isHandled && !(Catalogues.Is(_object) ? _creation.Lists(start, end) : _creation.Measures(start, end)))
        {
            (_object, _isHandled) = (null, false);
        }
        if ((_ratings.Rated(clause) ?? RatedBefore(clause, start)) is { } rated)
        {
            SpeakOf(rated);
            return true;
        }
        if (_papers.Of(clause, start) is { } teller)
        {
            SpeakOf(teller);
            return true;
        }
        // Who scores leads no more than what is told of the score.
        if (_feats.Of(start, end) is { } player)
        {
            (_part, _object, _unnamed) = (player, null, false);
            return true;
        }
        var described = _relatives.Of(clause, start);
        if (described is null && _company.Of(start, end, _speaker, _paragraph) is { } company)
        {
            SpeakOf(company);
        }
        else if ((described ?? _heads.Of(clause, start)) is { } head)
        {
            Follow(clause, start, head);
        }
        else if (_deeds.Maker(start, end, _part ?? _object, _paragraph, _former) is { } maker)
        {
            SpeakOf(maker);
        }
        else if (Meant(start, end) is { } meant)
        {
            SpeakOf(meant);
        }
        else if (_anaphors.IsOne(start, end))
        {
            _unnamed = true;
        }
        else if (
            GivesWayToRegion(clause, start, expressions)
            && _object is null
            && regions.Of(text, clause, expressions, _paragraph) is { } region
        )
        {
            SpeakOf(region);
        }
        else
        {
            return LeadsIn(clause, start);
        }
        return true;
    }

    // What a class word, a pronoun or a stretch of a line at the clause's head means.
    private Entity? Meant(int start, int end) =>
        _anaphors.Of(start, end, _last)
        ?? _institutions.Of(start, end, Owner is null && !_unnamed)
        ?? _lines.Of(start, end);

    // 我省, 本市 in a place's own report, whatever body acted before; 全县 after a meeting or an office that set goals for it.
    private bool GivesWayToRegion(Clause clause, int start, PeriodList expressions) =>
        _part?.Category switch
        {
            null => true,
            EntityCategory.Organization => (start < clause.Span.End && text[start] is '我' or '本')
                || (Issuers.IsOffice(_part) && Regions.Leads(text, clause, expressions)),
            EntityCategory.Event => Regions.Leads(text, clause, expressions),
            _ => false,
        };

    // 乙公司…。甲证券发布研报，给予“买入”评级: whom the paragraph spoke of before the rater.
    private Entity? RatedBefore(Clause clause, int start) =>
        _former is { Category: EntityCategory.Organization }
        && _part == _paragraph
        && index.At(start) is null
        && _ratings.Is(clause)
            ? _former
            : null;

    // A name at the clause's head: it and the clauses after it tell of that.
    private void Follow(Clause clause, int start, Entity head)
    {
        if (
            (_isLaunched && head.Category == EntityCategory.Location)
            || (head != _paragraph && _ratings.Is(clause) && !_ratings.Gets(start, clause.Span.End))
        )
        {
            return;
        }
        _isLaunched = false;
        // 其中《甲》…: one of a group leads its own part only; a meeting or what the paragraph's body made, its sentence.
        var isPassing =
            text.AsSpan(clause.Span.Offset).StartsWith("其中")
            || head.Category == EntityCategory.Event
            || Indices.Is(head)
            || regions.IsItem(text, head, start, clause.Span.End)
            || (clause.Before is '，' && _paragraph is not null && IsMade(start, clause.Span.End));
        _former = isPassing || head == _paragraph ? _former : _paragraph;
        // A paragraph that begins with a meeting goes on about it, unless the article reports on a body that is there.
        isPassing &=
            head.Category != EntityCategory.Event
            || _paragraph is not null
            || main?.Category == EntityCategory.Organization;
        (_part, _paragraph, _object, _unnamed) = (head, isPassing ? _paragraph : head, null, false);
        _last = isPassing ? _last : head;
    }

    // Whether the clause leads into a meeting, a place or to a thing that those after it tell of.
    private bool LeadsIn(Clause clause, int start)
    {
        if (_part is null && _object is null && _introduced is { } introduced && _launches.GoesOn(clause, start))
        {
            (_part, _unnamed) = (introduced, false);
        }
        else if (
            _sites.Meeting(clause, start) is { } meeting
            && !((_paragraph ?? main)?.Category == EntityCategory.Organization && _sites.GoesOnToAct(clause))
        )
        {
            (_part, _object, _unnamed) = (meeting, null, false);
        }
        else if ((_sites.Of(clause, start) ?? _means.Of(clause, start) ?? speakers.Body(clause)) is not { } named)
        {
            return false;
        }
        // A hall's guests are those of the meeting that is held there.
        else if (!IsOfEvent || !Sites.IsVenue(named))
        {
            SpeakOf(named);
        }
        return true;
    }

    // 甲指数上涨1%，乙型基金…: who has points and changes only has no part in the clauses after.
    private void LeaveIndex(int start, int end)
    {
        if (
            _part is not null
            && start < end
            && (Feats.Leaves(text, _part, start, end) || (Indices.Is(_part) && !Indices.Continues(text, start, end)))
        )
        {
            _part = null;
        }
    }

    // Whether the clause says that it speaks of somebody without a name, or of an event's guests.
    private bool LeadsNobody(Clause clause, PeriodList expressions)
    {
        if (_guests.Host(clause, IsOfEvent ? SpokenOf : _meeting ?? SpokenOf) is { } host)
        {
            (_part, _unnamed) = (host, false);
        }
        else if (_unowned.Is(clause, _starts.AfterFillers(clause, expressions, _opening), expressions, IsOfEvent))
        {
            (_unnamed, _ofNation) = (true, _ofNation || _unowned.GoesOn(clause, expressions));
        }
        else
        {
            return false;
        }
        return true;
    }

    private Entity? SpokenOf => _part ?? _paragraph ?? main;

    private bool IsOfEvent => SpokenOf?.Category == EntityCategory.Event;

    // 该院…，研发的“甲系统”…: the paragraph goes on to speak of its maker.
    private bool IsMade(int start, int end) =>
        index.At(start) is null
        && Creation.Creating.IndexIn(text, start, Math.Min(end, start + MakingReach)) is var made and >= 0
        // 成立仅7年的甲公司: how old it is describes it.
        && text.AsSpan(made, Math.Min(end - made, AgeReach)).IndexOf("年的") < 0;

    private const int MakingReach = 6;
    private const int AgeReach = 10;

    private void SpeakOf(Entity entity) =>
        (_part, _paragraph, _last, _object, _unnamed) = (entity, entity, entity, null, false);

    /// <summary>Reads what a clause brings into being, for the clauses after it.</summary>
    public void EndClause(Clause clause)
    {
        // 一个杯子的生产时间由18分钟压缩到7分钟，车间工人…: one of its things had the clause alone.
        if (_unnamed && !_ofNation && Nobody.IsOneOf(text, clause))
        {
            _unnamed = _quotations.IsOutsider;
        }
        if (clause.After is '）' or ')')
        {
            (_annotated, _inBrackets) = (null, false);
        }
        if (_creation.Of(clause) is { } created)
        {
            (_object, _isHandled) = (created, Catalogues.Is(created));
            _introduces = created.Category == EntityCategory.Product ? created : _introduces;
        }
        else if ((_object is null || _isHandled) && _creation.Handled(clause) is { } handled)
        {
            (_object, _isHandled) = (handled, true);
        }
    }

    /// <summary>The entity whose figures the clause holds, or null.</summary>
    public Entity? Current => _isWithheld ? _annotated : Owner;

    private Entity? Owner =>
        _annotated
        ?? (
            _unnamed
                ? null
                : (_acts ? _part ?? _object : _object ?? _part) ?? _speaker ?? _paragraph ?? _section ?? main
        );

    /// <summary>Whose value a quantity is that its clause hands out to several names; else null.</summary>
    public Entity? Shared(ClauseFigures clause, int quantity) => _distribution.Of(clause, quantity);

    /// <summary>What holds the things that a quantity counts, whoever the clause speaks of: a document its parts, a meeting its guests.</summary>
    public Entity? Holder(ClauseFigures clause, int quantity) =>
        _documents.Of(clause, quantity)
        ?? _holders.Of(clause.Quantities[quantity], clause.Span.Offset, clause.Span.End);

    // “1-3”（市内1毫秒，省内5毫秒）时延圈网络: the brackets stand inside a name's phrase.
    private Named? AfterBracket(int at)
    {
        var close = text.AsSpan(at, Math.Min(BracketReach, text.Length - at)).IndexOfAny('）', ')');
        return close < 0 ? null : index.At(Math.Min(text.Length - 1, at + close + 1));
    }
}
