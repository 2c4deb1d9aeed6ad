using Articles.Analysis.Figures.Indicators;
using Articles.Analysis.Figures.Kinds;
using Articles.Analysis.Figures.Modifiers;
using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Tables;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Lending;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures;

/// <summary>Reads an article's sentences one after another and keeps the statements.</summary>
internal sealed class SentenceReader(
    ArticleSentences sentences,
    MentionIndex mentions,
    PeriodFrames frames,
    SubjectTracker subjects,
    KindReader kinds
) : IDisposable
{
    private readonly string _text = sentences.Text;
    private readonly IndicatorReader _indicators = new(sentences.Text, mentions);
    private readonly SubjectReader _spoken = new(sentences.Text, subjects);

    private readonly List<Metric> _metrics = [];

    /// <summary>What was found, in text order. What a heading says and its text says again is the text's.</summary>
    public List<Metric> Stated()
    {
        _headings.RemoveRepeated(_metrics);
        Restated.Remove(_metrics);
        return _metrics;
    }

    // A clause's quantities and what they count or measure, while it is read.
    private readonly LentList<Quantity> _quantities = LentList<Quantity>.Take();
    private readonly LentList<Indicator> _ofQuantities = LentList<Indicator>.Take();
    private readonly ClauseQuantities _found = new(sentences.Text, mentions);
    private readonly StatedFigures _stated = new();
    private readonly HeadingFigures _headings = new();
    private bool _isHeading;

    /// <summary>Begins a paragraph: subjects and indicators are not carried over.</summary>
    public void BeginParagraph(TextSpan paragraph)
    {
        _isHeading = Headings.Is(_text, paragraph);
        _spoken.BeginParagraph(paragraph);
        _indicators.BeginParagraph();
    }

    /// <summary>Reads the table that begins at a paragraph; tells how many paragraphs it has, 0 if none begins there.</summary>
    public int ReadTable(TableReader tables, int paragraph) =>
        tables.IsRow(paragraph) ? tables.Read(paragraph, _spoken.At, _metrics) : 0;

    /// <summary>Reads one sentence.</summary>
    public void Read(Sentence sentence, PeriodList periods)
    {
        frames.BeginSentence(sentence.Span, periods);
        _spoken.BeginSentence(periods);
        var partStart = sentence.Span.Offset;
        for (var i = 0; i < sentence.ClauseCount; i++)
        {
            var clause = After(sentence.Span.Offset, sentences.Clauses[sentence.FirstClause + i]);
            var beginsPart = clause.Before is '；' or ';';
            partStart = beginsPart ? clause.Span.Offset : partStart;
            var spoken = new SpokenClause(clause, sentence.Span, i == 0, beginsPart);
            var figures = _quantities.Items;
            figures.Clear();
            _found.Find(clause.Span, sentence.Span, periods, figures);
            if (figures.Count == 0)
            {
                _spoken.Pass(spoken);
                continue;
            }
            _spoken.Begin(spoken);
            var part = sentence.Span.From(partStart);
            Read(
                new ClauseFigures(_text, clause.Span, part, sentence.Span, clause.Before, clause.After, figures),
                periods
            );
            _spoken.End(spoken);
        }
    }

    // A paragraph's number is no part of its first clause.
    private static Clause After(int start, Clause clause) =>
        clause.Span.Offset < start && start < clause.Span.End ? clause with { Span = clause.Span.From(start) } : clause;

    private void Read(ClauseFigures clause, PeriodList periods)
    {
        var subject = subjects.Current;
        var indicators = _ofQuantities.Items;
        indicators.Clear();
        _indicators.Read(clause, periods, subject, indicators);
        var kind = MetricKind.Actual;
        var inTurn = HaveOneNoun(indicators) ? YearsInTurn.Of(clause, periods) : null;
        for (var i = 0; i < indicators.Count; i++)
        {
            var (quantity, indicator) = (clause.Quantities[i], indicators[i]);
            if (indicator.Noun.Length == 0)
            {
                kind = MetricKind.Actual;
                continue;
            }
            var holder = subjects.Holder(clause, i);
            var isLast = i == indicators.Count - 1;
            var period = frames.Resolve(
                quantity.NumberOffset,
                clause.Span,
                clause.Part,
                clause.Sentence,
                isLast,
                periods
            );
            kind =
                indicator.IsGiven ? MetricKind.Actual
                : kind == MetricKind.Change && kinds.GoesOn(clause, i, indicator.Lead) ? kind
                : kinds.Read(clause, quantity, indicator.Lead, indicator.Noun, period);
            var dated =
                period is { Role: PeriodRole.During or PeriodRole.Early }
                && kind != MetricKind.Target
                && !kinds.IsPlanned(clause, quantity)
                    ? null
                    : period?.Period;
            var share = subjects.Shared(clause, i);
            dated = share is null && inTurn is not null ? inTurn[i] : dated;
            if (!_isHeading && !_stated.IsNew(indicator, quantity, dated, kind, Named(indicator)?.Name))
            {
                continue;
            }
            Add(
                new Metric(
                    indicator.Noun,
                    PlainValue.Of(quantity.Value),
                    quantity.Max is { } max ? PlainValue.Of(max) : null,
                    quantity.Unit.Written,
                    quantity.Unit.Ucum,
                    ModifierTable.Of(_text, quantity, indicator),
                    dated,
                    (share ?? holder ?? Named(indicator) ?? subject)?.Name,
                    kind,
                    _text[indicator.Start..indicator.End],
                    indicator.Start,
                    indicator.End - indicator.Start,
                    Confidence(quantity, indicator)
                )
            );
        }
    }

    private static bool HaveOneNoun(List<Indicator> indicators)
    {
        foreach (var indicator in indicators)
        {
            if (indicator.Noun != indicators[0].Noun)
            {
                return false;
            }
        }
        return true;
    }

    private void Add(Metric metric)
    {
        if (_isHeading)
        {
            _headings.Add(_metrics.Count);
        }
        _metrics.Add(metric);
    }

    // An indicator that begins with a name tells whose figure it is (“一网通办”平台|办件比例).
    private Entity? Named(Indicator indicator) => indicator.Owner >= 0 ? mentions.At(indicator.Owner)?.Entity : null;

    private static double Confidence(in Quantity quantity, Indicator indicator) =>
        (indicator.IsCarried, quantity.Unit.Kind) switch
        {
            (true, _) => 0.7,
            (false, UnitKind.None) => 0.75,
            (false, UnitKind.Calendar or UnitKind.Time) => 0.8,
            _ => 0.9,
        };

    /// <inheritdoc />
    public void Dispose()
    {
        _spoken.Dispose();
        _stated.Dispose();
        _quantities.Dispose();
        _ofQuantities.Dispose();
        _headings.Dispose();
    }
}
