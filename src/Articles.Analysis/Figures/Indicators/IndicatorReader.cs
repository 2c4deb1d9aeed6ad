using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds what each quantity of a clause counts or measures.</summary>
internal sealed class IndicatorReader
{
    private readonly string _text;
    private readonly MentionIndex _mentions;
    private readonly CarriedNoun _carried;
    private readonly MeasuredIndicator _measured;
    private readonly UnnamedFigure _unnamed;
    private readonly DescribedIndicator _described;
    private readonly DeedIndicator _deeds;
    private readonly BorneIndicator _borne;
    private readonly CountedIndicator _counted;
    private Entity? _subject;

    /// <summary>Creates a reader of one article.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The article's names.</param>
    public IndicatorReader(string text, MentionIndex mentions)
    {
        (_text, _mentions) = (text, mentions);
        _carried = new CarriedNoun(text, mentions);
        _measured = new MeasuredIndicator(text, mentions, _carried);
        _unnamed = new UnnamedFigure(text, _carried, mentions);
        _described = new DescribedIndicator(text, _carried);
        _deeds = new DeedIndicator(text, _carried);
        _borne = new BorneIndicator(text, mentions, _carried);
        _counted = new CountedIndicator(text, _carried);
    }

    /// <summary>Begins a paragraph: nothing is carried over but what a list of places may go on with.</summary>
    public void BeginParagraph() => _carried.BeginParagraph();

    /// <summary>Finds the indicators of a clause's quantities, one each; a noun is empty where there is none.</summary>
    /// <param name="clause">The clause and its quantities.</param>
    /// <param name="periods">The sentence's time expressions.</param>
    /// <param name="subject">Whom the text speaks of, whose name is no part of what is measured.</param>
    /// <param name="found">Takes them; empty before.</param>
    public void Read(ClauseFigures clause, PeriodList periods, Entity? subject, List<Indicator> found)
    {
        _subject = subject;
        _carried.BeginClause(clause.Sentence.Offset);
        var (from, counted) = (clause.Span.Offset, -1);
        var handsOut = Distribution.Each.IsIn(_text, clause.Span.Offset, clause.Span.End);
        (string Noun, Unit Unit)? outside = null;
        for (var i = 0; i < clause.Quantities.Count; i++)
        {
            outside = i > 0 && OpensBracket(clause, i) ? (_carried.Noun, _carried.Unit) : outside;
            var next = i + 1 < clause.Quantities.Count ? clause.Quantities[i + 1].Offset : clause.Span.End;
            var read = Find(clause, i, from, counted, next, periods);
            // A list that is handed out keeps its names, for its parts to be told apart below.
            read = handsOut ? read : ListedOwners.Part(_text, clause.Quantities[i], read, _mentions);
            var indicator = _carried.Continue(read, clause.Quantities[i].Unit);
            found.Add(indicator);
            (from, counted) = (Math.Min(indicator.End, next), indicator.Counted);
        }
        if (outside is var (noun, unit) && _text.AsSpan(from, clause.Span.End - from).ContainsAny('）', ')'))
        {
            _carried.Return(noun, unit);
        }
        _carried.EndClause(found.Count > 0 ? clause.Quantities[^1].Unit : Unit.None);
        JoinedNouns.Apply(_text, clause, found);
        if (handsOut)
        {
            Respectively.Apply(_text, clause, found, _carried.Said, periods, _mentions);
        }
        ListedValues.Apply(_text, clause, found);
        _carried.Say(found);
    }

    // 255亿元（占比62%）: what stands in the bracket is told by the way.
    private bool OpensBracket(ClauseFigures clause, int i)
    {
        var before = clause.Quantities[i - 1].End;
        return before < clause.Quantities[i].Offset
            && _text.AsSpan(before, clause.Quantities[i].Offset - before).ContainsAny('（', '(');
    }

    private Indicator Find(ClauseFigures clause, int i, int from, int counted, int next, PeriodList periods)
    {
        var quantity = clause.Quantities[i];
        var start = StatementStart.Find(_text, clause, from, counted);
        if (_described.Of(clause, i, start, next) is { } whole)
        {
            return whole;
        }
        var before = Before(quantity, start, periods);
        if (Extents.Of(_text, quantity, before.Noun, clause.Sentence.End) is { } extent)
        {
            return new Indicator(extent, start, quantity.End + 1, before.Lead) { Base = _carried.Noun };
        }
        if (_deeds.Of(clause, quantity, start, next, before) is { } deed)
        {
            return deed;
        }
        var after = NounChoice.Held(_text, quantity, CountedNoun.Read(_text, quantity, next));
        after = Bearer.IsBody(after, quantity, _mentions) ? new TextSpan(quantity.End, 0) : after;
        if (after.Length == 0 && _borne.OfBody(quantity, start, before) is { } share)
        {
            return share;
        }
        var end = Math.Max(quantity.End, after.Length > 0 ? after.End : quantity.End);
        if (after.Length > 0 && NounChoice.Prefers(_text, quantity, after, before, _mentions))
        {
            return _counted.Of(before, quantity, after, start, end);
        }
        if (after.Length == 0 && _borne.Of(clause, i, start, before) is { } borne)
        {
            return borne;
        }
        if (
            before.Noun.Length > 0
            && !NounChoice.EndsInVerb(_text, before.Noun, quantity, next)
            && !(_carried.Noun.Length > 0 && ShareOfOther.Is(_text, quantity, before.Noun, _mentions))
            && (
                !NounChoice.IsVerb(_text, before.Noun, quantity)
                || quantity.Unit.Kind is UnitKind.Noun && after.Length == 0
            )
        )
        {
            return _measured.Of(before, start, quantity, _subject);
        }
        if (after.Length > 0)
        {
            return new Indicator(after.Of(_text), start, end, before.Lead);
        }
        if (before.Noun.Length == 0 && DescribedNoun.ChosenAs(_text, quantity, next) is { Length: > 0 } chosen)
        {
            return new Indicator(chosen.Of(_text), start, chosen.End, before.Lead) { Base = _carried.Noun };
        }
        return _unnamed.Of(clause, quantity, start, next, before);
    }

    // What stands before a quantity; of a multiple that says what a measure is like, the measure.
    private Measured Before(in Quantity quantity, int start, PeriodList periods)
    {
        var likened = LikenedMeasure.Start(_text, start, quantity);
        return likened == start && _carried.Noun.Length > 0
                ? new Measured(new TextSpan(start, 0), _text[start..quantity.Offset], -1)
            : likened > start ? MeasuredNoun.Read(_text, start, likened, periods, _mentions)
            : Extents.Named(_text, MeasuredNoun.Read(_text, start, quantity.Offset, periods, _mentions), quantity);
    }
}
