using Articles.Analysis.Figures.Kinds;
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
        if (Described(clause, i, start, next) is { } whole)
        {
            return whole;
        }
        var before = Before(quantity, start, periods);
        if (Extents.Of(_text, quantity, before.Noun, clause.Sentence.End) is { } extent)
        {
            return new Indicator(extent, start, quantity.End + 1, before.Lead) { Base = _carried.Noun };
        }
        if ((Told(quantity, start, next, before) ?? Done(clause, quantity, start, next, before)) is { } deed)
        {
            return deed;
        }
        var after = NounChoice.Held(_text, quantity, CountedNoun.Read(_text, quantity, next));
        after = Bearer.IsBody(after, quantity, _mentions) ? new TextSpan(quantity.End, 0) : after;
        if (after.Length == 0 && OfBody(quantity, start, before) is { } share)
        {
            return share;
        }
        var end = Math.Max(quantity.End, after.Length > 0 ? after.End : quantity.End);
        if (after.Length > 0 && NounChoice.Prefers(_text, quantity, after, before, _mentions))
        {
            return Counted(before, quantity, after, start, end);
        }
        if (after.Length == 0 && Borne(clause, i, start, before) is { } borne)
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

    // What a share is called by; a sum that stands behind a body's name is of nothing.
    private Indicator? OfBody(in Quantity quantity, int start, Measured before)
    {
        if (_carried.Noun.Length > 0 || !Bearer.IsBody(before.Noun, quantity, _mentions))
        {
            return null;
        }
        // 甲控股|大涨|超5%, 甲控股（600000.SH）报12.3元: the share is called by the body.
        var isShare =
            (quantity.Unit.Kind == UnitKind.Percent && Changes.Is(quantity, before.Lead, ""))
            || ShareCodes.Follows(_text, before.Noun.End);
        return new Indicator(isShare ? before.Noun.Of(_text) : "", start, quantity.End, before.Lead);
    }

    // What a label, or what was measured before, gives to the name or part that stands before a quantity.
    private Indicator? Borne(ClauseFigures clause, int i, int start, Measured before)
    {
        var quantity = clause.Quantities[i];
        if (
            (before.Noun.Length == 0 || Bearer.IsName(before.Noun, _mentions))
            && RankedValues.Of(_text, clause.Sentence, quantity) is { Length: > 0 } ranked
        )
        {
            return new Indicator(ranked.Of(_text), start, quantity.End, before.Lead)
            {
                Owner = before.Noun.Length == 0 ? -1 : Bearer.Owner(_text, before.Noun.Offset, start, _mentions),
            };
        }
        if (before.Noun.Length == 0)
        {
            return null;
        }
        if (LabelledValues.Of(_text, clause, i, before.Noun, _mentions) is { Length: > 0 } label)
        {
            return new Indicator(label.Of(_text), start, quantity.End, before.Lead)
            {
                Owner = Bearer.Owner(_text, before.Noun.Offset, start, _mentions),
            };
        }
        return (Residents.Of(before.Noun.Of(_text), _carried.Noun) ?? Parallel(quantity, before, i)) is { } part
            ? new Indicator(part, start, quantity.End, before.Lead) { Base = _carried.Noun }
            : _carried.BorneBy(quantity, before, i == 0, start);
    }

    // 一线城市房价上涨0.4%，二线城市|上涨0.2%: the next part of the same measure.
    private string? Parallel(Quantity quantity, Measured before, int i) =>
        (_carried.Said.Count > 0 || i > 0)
        && quantity.Unit.Written == _carried.Unit.Written
        && !Bearer.IsName(before.Noun, _mentions)
            ? ParallelPart.Of(before.Noun.Of(_text), _carried.Noun)
            : null;

    // What befell people, or came of cases, whatever stands before it.
    private Indicator? Told(in Quantity quantity, int start, int next, Measured before)
    {
        if (PredicateNoun.OfCasualties(_text, quantity, next) is { Length: > 0 } casualties)
        {
            return new Indicator(casualties.Of(_text), start, casualties.End, before.Lead) { Counted = quantity.End };
        }
        if (PredicateNoun.OfPenalty(_text, quantity, next) is { Length: > 0 } penalty)
        {
            return new Indicator(penalty.Of(_text).TrimStart('的'), start, penalty.End, before.Lead);
        }
        if (PredicateNoun.OfFine(_text, start, quantity) is { Length: > 0 } fine)
        {
            return new Indicator(fine.Of(_text), start, quantity.End, before.Lead);
        }
        return PredicateNoun.OfOutcome(_text, start, quantity) is { Length: > 0 } outcome
            ? new Indicator(outcome.Of(_text), start, quantity.End, before.Lead)
            : null;
    }

    // What is done for so long, or so many times, or ended at a price.
    private Indicator? Done(ClauseFigures clause, in Quantity quantity, int start, int next, Measured before)
    {
        if (TimedAction.Find(_text, quantity, start, next, clause.Span.End, before) is { Length: > 0 } action)
        {
            // 用3年|建成工厂|50家: what stands before the next figure is that one's, too.
            var taken = next < clause.Span.End ? quantity.End : Math.Max(quantity.End, action.End);
            return new Indicator(action.Of(_text), start, taken, "");
        }
        if (ClosingPrice.Before(_text, start, quantity, before, _carried.Noun) is { Length: > 0 } closed)
        {
            return new Indicator(closed.Of(_text), start, quantity.End, before.Lead);
        }
        return TimesDone.Find(_text, quantity, next, before) is { Length: > 0 } deed
            ? new Indicator(deed.Of(_text), start, deed.End, before.Lead)
            : null;
    }

    // What an attribute with a figure of its own, or a copula, parts from its quantity; null if neither does.
    private Indicator? Described(ClauseFigures clause, int i, int start, int next)
    {
        var quantity = clause.Quantities[i];
        if (DescribedNoun.BehindMeasure(_text, clause, i) is { Length: > 0 } described)
        {
            var lead = _text[start..quantity.Offset];
            return new Indicator(described.Of(_text), start, quantity.End, lead) { Counted = quantity.End };
        }
        if (Fronted.Of(_text, clause, i) is { Length: > 0 } topic)
        {
            return new Indicator(topic.Of(_text), start, quantity.End, _text[start..quantity.Offset]);
        }
        if (DescribedNoun.ShareThatIs(_text, clause, quantity, next) is { Length: > 0 } share)
        {
            return new Indicator(share.Of(_text), start, share.End, "") { Base = _carried.Noun };
        }
        return null;
    }

    // What stands behind a quantity is what it counts.
    private Indicator Counted(Measured before, in Quantity quantity, TextSpan after, int start, int end)
    {
        if (RelativeMeasure.Is(_text, after.Offset, after.End) && RelativeMeasure.IsOf(_text, before.Noun))
        {
            // 出口有望录得5%的增幅.
            var whole = before.Noun.Of(_text);
            return new Indicator(whole + after.Of(_text), start, end, before.Lead) { Base = whole };
        }
        if (RelativeMeasure.IsGrowth(_text, after.Offset, after.End) && RelativeMeasure.IsOf(_text, before.Noun))
        {
            // 产值实现12%的增长.
            return new Indicator(before.Noun.Of(_text), start, end, $"{before.Lead} {after.Of(_text)}");
        }
        if (_carried.Noun.Length > 0 && RelativeMeasure.Is(_text, after.Offset, after.End))
        {
            // 出现61%的降幅: the fall of what was spoken of.
            return new Indicator(_carried.Noun + after.Of(_text), start, end, before.Lead) { Base = _carried.Noun };
        }
        // 团队只有5个人: the number of people is the team's.
        var isMembers = before.Noun.Length > 1 && after.Of(_text) == "人" && quantity.Unit.Written == "个";
        var noun = isMembers ? before.Noun.Of(_text) + "人数" : after.Of(_text);
        return new Indicator(noun, start, end, before.Lead) { Counted = after.Offset };
    }
}
