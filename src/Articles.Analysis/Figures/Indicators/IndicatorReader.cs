using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds what each quantity of a clause counts or measures.</summary>
internal sealed class IndicatorReader(string text)
{
    // Nouns that need the one before them: 占比, 增速.
    private static readonly WordTable Relative = new("占比 比重 占比重 增速 同比增速 增幅 涨幅 降幅 跌幅 增长率 占 同比 环比 总量 其中 合计 总数 平均 规模 总额");

    private string _carried = "";

    /// <summary>Begins a paragraph: nothing is carried over.</summary>
    public void BeginParagraph() => _carried = "";

    /// <summary>Finds the indicators of a clause's quantities, one each; a noun is empty where there is none.</summary>
    public List<Indicator> Read(ClauseFigures clause, PeriodList periods)
    {
        var found = new List<Indicator>();
        var from = clause.Span.Offset;
        for (var i = 0; i < clause.Quantities.Count; i++)
        {
            var quantity = clause.Quantities[i];
            var next = i + 1 < clause.Quantities.Count ? clause.Quantities[i + 1].Offset : clause.Span.End;
            var indicator = Find(clause, quantity, from, next, periods);
            found.Add(indicator);
            from = Math.Min(indicator.End, next);
            _carried = indicator.Noun.Length > 0 ? indicator.Base : _carried;
        }
        Respectively.Apply(text, clause, found);
        return found;
    }

    private Indicator Find(ClauseFigures clause, Quantity quantity, int from, int next, PeriodList periods)
    {
        var start = StatementStart(clause, from);
        var after = CountedNoun.Read(text, quantity, next);
        var before = MeasuredNoun.Read(text, start, quantity.Offset, periods);
        var end = Math.Max(quantity.End, after.Length > 0 ? after.End : quantity.End);
        if (after.Length > 0 && Prefers(quantity, after, before))
        {
            return new Indicator(after.Of(text), start, end, before.Lead);
        }
        if (before.Noun.Length > 0)
        {
            return Measure(before, start, quantity.End);
        }
        if (after.Length > 0)
        {
            return new Indicator(after.Of(text), start, end, before.Lead);
        }
        return Without(clause, quantity, start, next, before);
    }

    // A count is of what follows it; a rate or measure that stands behind its noun is that noun's.
    private bool Prefers(Quantity quantity, TextSpan after, Measured before) =>
        quantity.Unit.Kind switch
        {
            UnitKind.Count or UnitKind.None => true,
            UnitKind.Percent or UnitKind.Multiple => before.Noun.Length == 0 || text[quantity.End] == '的' || Verbs.Changes.LengthBefore(before.Lead.TrimEnd('了'), 0, before.Lead.TrimEnd('了').Length) > 0,
            UnitKind.Noun => text[quantity.End] == '的' || before.Noun.Length == 0,
            _ => after.Length > 1,
        };

    private Indicator Measure(Measured before, int start, int end)
    {
        var word = before.Noun.Of(text);
        var owner = before.Noun.Offset;
        if (_carried.Length > 0 && (Relative.LengthAt(word, 0, word.Length) == word.Length || word[0] == '占'))
        {
            return new Indicator(_carried + word, start, end, before.Lead) { Base = _carried, Owner = owner };
        }
        return new Indicator(word, start, end, before.Lead) { Owner = owner };
    }

    // 万余人次参与: the verb names what the unit counts. 比上年增长5.2%: the noun before still holds.
    private Indicator Without(ClauseFigures clause, Quantity quantity, int start, int next, Measured before)
    {
        if (quantity.Unit.Kind == UnitKind.Noun)
        {
            var verb = Verbs.Predicates.LengthAt(text, quantity.End, next);
            var word = verb >= 2 ? text.Substring(quantity.End, verb) : "";
            var lead = verb < 2 ? LastVerb(before.Lead) : "";
            return new Indicator(word + lead + quantity.Unit.Written, start, Math.Max(quantity.End + word.Length, quantity.End), before.Lead);
        }
        if (quantity.Unit.Kind is UnitKind.Count)
        {
            return new Indicator("", start, quantity.End, before.Lead);
        }
        return new Indicator(_carried, start, quantity.End, before.Lead) { IsCarried = true };
    }

    private static string LastVerb(string lead) => lead.Trim().Split(' ')[0] is { Length: 2 } verb ? verb : "";

    // The statement begins with its clause, or after the joint with the one before it.
    private int StatementStart(ClauseFigures clause, int from)
    {
        while (from < clause.Span.End && from > clause.Span.Offset && text[from] is '、' or '和' or '及' or ' ' or '与' or '，' or '”' or '）')
        {
            from++;
        }
        return from;
    }
}
