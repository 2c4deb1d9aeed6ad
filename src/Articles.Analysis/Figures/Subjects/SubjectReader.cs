using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Lending;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>
/// Reads whom a text speaks of as far as its figures ask for it. Most clauses have none, and what a paragraph speaks of behind its
/// last figure is nobody's.
/// </summary>
/// <param name="text">The article's text.</param>
/// <param name="tracker">Follows the clauses that are read.</param>
internal sealed class SubjectReader(string text, SubjectTracker tracker) : IDisposable
{
    // Up to here a pronoun may mean whom an earlier paragraph came to speak of last, figures or none.
    private readonly int _lastPronoun = Anaphors.LastIn(text);

    // The paragraph's clauses that were passed since the last one with figures.
    private readonly LentList<SpokenClause> _passed = LentList<SpokenClause>.Take();
    private readonly PeriodList _periods = new();

    /// <summary>Begins a paragraph. Only one that goes on with the one before asks whom that spoke of at its end.</summary>
    public void BeginParagraph(TextSpan paragraph)
    {
        if (paragraph.Offset <= _lastPronoun || Continuation.Is(text, paragraph))
        {
            CatchUp();
        }
        _passed.Items.Clear();
        _periods.Clear();
        tracker.BeginParagraph(paragraph);
    }

    /// <summary>Begins a sentence.</summary>
    /// <param name="periods">Its time expressions.</param>
    public void BeginSentence(PeriodList periods) => _periods.AddAll(periods);

    /// <summary>Passes a clause without figures.</summary>
    public void Pass(SpokenClause clause) => _passed.Items.Add(clause);

    /// <summary>Reads whom a clause with figures speaks of.</summary>
    public void Begin(SpokenClause clause)
    {
        CatchUp();
        Read(clause);
    }

    /// <summary>Ends a clause with figures.</summary>
    public void End(SpokenClause clause) => tracker.EndClause(clause.Clause);

    /// <summary>Whom the text speaks of at a place in no paragraph, where a table stands; or null.</summary>
    public Entity? At(int offset)
    {
        CatchUp();
        tracker.BeginParagraph(new TextSpan(offset, 0));
        return tracker.Current;
    }

    private void CatchUp()
    {
        foreach (var clause in _passed.Items)
        {
            Read(clause);
            End(clause);
        }
        _passed.Items.Clear();
    }

    private void Read(SpokenClause clause)
    {
        if (clause.BeginsSentence)
        {
            tracker.BeginSentence(clause.Sentence);
        }
        else if (clause.BeginsPart)
        {
            tracker.BeginPart();
        }
        tracker.BeginClause(clause.Clause, _periods);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _passed.Dispose();
        _periods.Dispose();
    }
}
