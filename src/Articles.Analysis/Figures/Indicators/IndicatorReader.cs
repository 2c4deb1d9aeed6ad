using Articles.Analysis.Figures.Periods;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds what each quantity of a clause counts or measures.</summary>
internal sealed class IndicatorReader(string text, MentionIndex mentions)
{
    // Nouns that need the one before them: 占比, 增速.
    private static readonly WordTable Relative = new(
        "占比 比重 占比重 增速 同比增速 增幅 涨幅 降幅 跌幅 增长率 占 同比 环比 总量 合计 总数 平均 规模 总额 日均 月均 周均 季均 人均 户均 亩均"
    );

    private string _carried = "";
    private Unit _carriedUnit = Unit.None;

    // The nouns of the sentence's figures so far, and where the sentence begins.
    private readonly List<string> _said = [];
    private int _sentence = -1;

    /// <summary>Begins a paragraph: nothing is carried over but what a list of places may go on with.</summary>
    public void BeginParagraph()
    {
        _units.BeginParagraph();
        (_carried, _sentence) = ("", -1);
    }

    private readonly UnitNouns _units = new();

    /// <summary>Finds the indicators of a clause's quantities, one each; a noun is empty where there is none.</summary>
    public List<Indicator> Read(ClauseFigures clause, PeriodList periods)
    {
        if (_sentence != clause.Sentence.Offset)
        {
            _said.Clear();
        }
        _sentence = clause.Sentence.Offset;
        var found = new List<Indicator>();
        var (from, counted) = (clause.Span.Offset, -1);
        for (var i = 0; i < clause.Quantities.Count; i++)
        {
            var quantity = clause.Quantities[i];
            var next = i + 1 < clause.Quantities.Count ? clause.Quantities[i + 1].Offset : clause.Span.End;
            var indicator = Find(clause, i, from, counted, next, periods);
            indicator = _units.Continue(indicator, quantity.Unit, _carriedUnit);
            found.Add(indicator);
            (from, counted) = (Math.Min(indicator.End, next), indicator.Counted);
            (_carried, _carriedUnit) =
                indicator.Noun.Length == 0 ? (_carried, _carriedUnit)
                // 客流17万人次，增长16%；其中1号线5万人次: the rise is told by the way.
                : indicator.IsCarried && quantity.Unit.Kind is UnitKind.Percent or UnitKind.Point
                    ? (indicator.Base, _carriedUnit)
                : (indicator.Base, quantity.Unit);
        }
        _units.Count(_carried, found.Count > 0 ? clause.Quantities[^1].Unit : Unit.None);
        JoinedNouns.Apply(text, clause, found);
        Respectively.Apply(text, clause, found, _said, mentions);
        foreach (var indicator in found)
        {
            _said.Add(indicator.Noun);
        }
        return found;
    }

    private Indicator Find(ClauseFigures clause, int i, int from, int counted, int next, PeriodList periods)
    {
        var quantity = clause.Quantities[i];
        var start = StatementStart(clause, from, counted);
        if (Described(clause, i, start, next) is { } whole)
        {
            return whole;
        }
        var before = WithDimension(MeasuredNoun.Read(text, start, quantity.Offset, periods, mentions), quantity);
        if (Extents.Of(text, quantity, before.Noun, clause.Sentence.End) is { } extent)
        {
            return new Indicator(extent, start, quantity.End + 1, before.Lead) { Base = _carried };
        }
        if (Taking(quantity, start, next, clause.Span.End, before) is { Length: > 0 } action)
        {
            // 用3年|建成工厂|50家: what stands before the next figure is that one's, too.
            var taken = next < clause.Span.End ? quantity.End : Math.Max(quantity.End, action.End);
            return new Indicator(action.Of(text), start, taken, "");
        }
        var after = NounChoice.Held(text, quantity, CountedNoun.Read(text, quantity, next));
        after = Bearer.IsBody(after, quantity, mentions) ? new TextSpan(quantity.End, 0) : after;
        if (_carried.Length == 0 && after.Length == 0 && Bearer.IsBody(before.Noun, quantity, mentions))
        {
            return new Indicator("", start, quantity.End, before.Lead);
        }
        var end = Math.Max(quantity.End, after.Length > 0 ? after.End : quantity.End);
        if (after.Length > 0 && NounChoice.Prefers(text, quantity, after, before))
        {
            return Counted(before, quantity, after, start, end);
        }
        if (before.Noun.Length > 0 && after.Length == 0 && Borne(quantity, before, i, start) is { } borne)
        {
            return borne;
        }
        if (
            before.Noun.Length > 0
            && !NounChoice.EndsInVerb(text, before.Noun, quantity, next)
            && !(_carried.Length > 0 && ShareOfOther.Is(text, quantity, before.Noun, mentions))
            && (
                !NounChoice.IsVerb(text, before.Noun, quantity)
                || quantity.Unit.Kind is UnitKind.Noun && after.Length == 0
            )
        )
        {
            return Measure(before, start, quantity.Offset, quantity.End);
        }
        if (after.Length > 0)
        {
            return new Indicator(after.Of(text), start, end, before.Lead);
        }
        if (before.Noun.Length == 0 && DescribedNoun.ChosenAs(text, quantity, next) is { Length: > 0 } chosen)
        {
            return new Indicator(chosen.Of(text), start, chosen.End, before.Lead) { Base = _carried };
        }
        return Without(clause, quantity, start, next, before);
    }

    // What was measured before, of the name that stands there now; a list of places goes on with the paragraph before.
    private Indicator? Borne(Quantity quantity, Measured before, int i, int start)
    {
        var (carried, unit) =
            _units.Counted.Unit.Written == quantity.Unit.Written
            && (_carried.Length == 0 || _carriedUnit.Written != quantity.Unit.Written)
            && Bearer.IsName(before.Noun, mentions)
                ? _units.Counted
                : (_carried, _carriedUnit);
        return Bearer.Is(text, quantity, before, carried, unit, _said.Count > 0 || i > 0, mentions)
            ? new Indicator(carried, start, quantity.End, before.Lead)
            {
                Owner = Bearer.Owner(text, before.Noun.Offset, start, mentions),
                IsCarried = true,
            }
            : null;
    }

    // What an attribute with a figure of its own, or a copula, parts from its quantity; null if neither does.
    private Indicator? Described(ClauseFigures clause, int i, int start, int next)
    {
        var quantity = clause.Quantities[i];
        if (DescribedNoun.BehindMeasure(text, clause, i) is { Length: > 0 } described)
        {
            var lead = text[start..quantity.Offset];
            return new Indicator(described.Of(text), start, quantity.End, lead) { Counted = quantity.End };
        }
        if (Fronted.Of(text, clause, i) is { Length: > 0 } topic)
        {
            return new Indicator(topic.Of(text), start, quantity.End, text[start..quantity.Offset]);
        }
        if (DescribedNoun.ShareThatIs(text, clause, quantity, next) is { Length: > 0 } share)
        {
            return new Indicator(share.Of(text), start, share.End, "") { Base = _carried };
        }
        return null;
    }

    // What stands behind a quantity is what it counts.
    private Indicator Counted(Measured before, Quantity quantity, TextSpan after, int start, int end)
    {
        if (_carried.Length > 0 && Relative.LengthAt(text, after.Offset, after.End) == after.Length)
        {
            // 出现61%的降幅: the fall of what was spoken of.
            return new Indicator(_carried + after.Of(text), start, end, before.Lead) { Base = _carried };
        }
        // 团队只有5个人: the number of people is the team's.
        var isMembers = before.Noun.Length > 1 && after.Of(text) == "人" && quantity.Unit.Written == "个";
        var noun = isMembers ? before.Noun.Of(text) + "人数" : after.Of(text);
        return new Indicator(noun, start, end, before.Lead) { Counted = after.Offset };
    }

    // 隧道|长|达10公里, 塔|高|达300米: of a length the word names what is measured.
    private Measured WithDimension(Measured before, Quantity quantity) =>
        before.Noun.Length > 0
        && quantity.Unit.Ucum is "km" or "m" or "cm"
        && before.Noun.End + 2 <= quantity.Offset
        && text[before.Noun.End] is '长' or '高' or '深' or '宽'
        && text[before.Noun.End + 1] == '达'
            ? before with
            {
                Noun = new TextSpan(before.Noun.Offset, before.Noun.Length + 1),
            }
            : before;

    // What takes a time, before it (扩容|需要两周) or after it (3小时就能|完成扩容).
    private TextSpan Taking(Quantity quantity, int start, int next, int end, Measured before) =>
        TimeSpent.Before(text, quantity, start) is { Length: > 0 } spent ? spent
        : PredicateNoun.Needing(text, start, quantity) is { Length: > 0 } action ? action
        : MeasureWords.EndsWith(text, before.Noun) ? default
        : Lasting.Find(text, quantity, start, end) is { Length: > 0 } lasting ? lasting
        : TimeTaken.Find(text, quantity, start, next, end);

    private bool Gains(int from, int to) => Verbs.Changes.LengthAt(text, from, to) == to - from;

    private Indicator Measure(Measured before, int start, int quantityStart, int end)
    {
        if (
            _carried.Length > 0
            && text[quantityStart - 1] is '（' or '('
            && mentions.At(before.Noun.End - 1) is { } named
            && named.End == before.Noun.End
        )
        {
            // 募资额排在甲公司（685亿元）之后: a bracket after a name gives its value of the same measure.
            return new Indicator(_carried, start, end, "")
            {
                Owner = named.Offset,
                IsCarried = true,
                IsGiven = true,
            };
        }
        if (before.Base >= 0 && text[quantityStart - 1] == '的' && mentions.At(before.Base) is { } other)
        {
            // 甲的收入将超过乙的5亿元: the amount is 乙's.
            return new Indicator(before.Noun.Of(text), start, end, "") { Owner = other.Offset, IsGiven = true };
        }
        var (noun, owner) = MeasureOwner.Part(text, before.Noun, mentions);
        // 甲项目等|招商项目: the list's tail is the noun.
        noun = noun.Length > 2 && text[noun.Offset] == '等' ? new TextSpan(noun.Offset + 1, noun.Length - 1) : noun;
        var word = noun.Of(text);
        if (
            _carried.Length > 0
            && word.Length < 8
            && word[0] is '高' or '低' or '快' or '慢'
            && word[1..].StartsWith('于')
        )
        {
            // 高于全国1.8个百分点: the rate before is what is higher.
            return new Indicator(_carried, start, end, before.Lead) { IsCarried = true };
        }
        if (_carried.Length > 0 && word is "少" or "多")
        {
            // 比常年少2个.
            return new Indicator(_carried, start, end, "减少") { IsCarried = true };
        }
        // 股价跌停，每股20.3元.
        if (word == "每股" && _carried.EndsWith("股价", StringComparison.Ordinal))
        {
            return new Indicator(_carried, start, end, before.Lead) { IsCarried = true };
        }
        if (
            word is ['每', _] or ['每', _, _]
            || (word is [_, '均'] && noun.End < quantityStart && Gains(noun.End, quantityStart))
        )
        {
            // 每亩增收800元, 亩均增收800元: the change names what is measured.
            word = text[noun.Offset..quantityStart].Trim();
        }
        return Related(word, noun.Offset, start, end, before.Lead) is { } related
            ? related with
            {
                Owner = owner,
            }
            : new Indicator(word, start, end, before.Lead) { Owner = owner, At = noun.Offset };
    }

    // A noun that needs the one before it: 占比 of what a bracket explains, or of what was spoken of.
    private Indicator? Related(string word, int at, int start, int end, string lead)
    {
        if (
            Relative.LengthAt(word, 0, word.Length) == word.Length
            && Bracketed.Before(text, _sentence, at - 1) is { Length: > 0 } explained
        )
        {
            return new Indicator(explained.Of(text) + word, start, end, lead) { Base = explained.Of(text) };
        }
        // 甲、乙4个区的|同比增幅: the list is whose rise it is.
        var de = word.LastIndexOf('的');
        word =
            de > 0
            && _carried.Length > 0
            && word.AsSpan(0, de).Contains('、')
            && Relative.LengthAt(word, de + 1, word.Length) == word.Length - de - 1
                ? word[(de + 1)..]
                : word;
        if (
            _carried.Length > 0
            && (
                Relative.LengthAt(word, 0, word.Length) == word.Length
                || (word[0] == '占' && !word.StartsWith("占地", StringComparison.Ordinal) && _said.Count > 0)
            )
        )
        {
            // 基金的涨幅…，涨幅超过10%: the carried noun has the measure itself.
            var whole = _carried.EndsWith(word, StringComparison.Ordinal) ? _carried : _carried + word;
            return new Indicator(whole, start, end, lead) { Base = _carried };
        }
        return null;
    }

    // 万余人次参与: the verb names what the unit counts. 比上年增长5.2%: the noun before still holds.
    private Indicator Without(ClauseFigures clause, Quantity quantity, int start, int next, Measured before)
    {
        var topic = quantity == clause.Quantities[0] && _said.Count == 0 ? Topic.Before(text, clause) : default;
        if (
            (topic.Length == 0 || quantity.End < next)
            && quantity.Unit.Kind == UnitKind.Noun
            && PredicateNoun.OfPeople(text, quantity, start, next, before, _carried) is { } people
        )
        {
            return people;
        }
        // 双向四|车道: the unit names what it counts.
        if (quantity.Unit.Written == "车道")
        {
            return new Indicator(quantity.Unit.Written, start, quantity.End, before.Lead) { Base = _carried };
        }
        if (
            quantity.Unit.Kind is UnitKind.Time or UnitKind.Measure
            && PredicateNoun.Action(text, quantity.End, next) is { Length: > 0 } done
        )
        {
            return new Indicator(done.Of(text), start, done.End, before.Lead);
        }
        if (clause.Before is '：' or ':' && PredicateNoun.Label(text, clause) is { Length: > 0 } label)
        {
            return new Indicator(label.Of(text), label.Offset, quantity.End, before.Lead) { Owner = label.Offset };
        }
        return topic.Length > 0
            ? new Indicator(topic.Of(text), topic.Offset, quantity.End, before.Lead) { Base = topic.Of(text) }
            : new Indicator(_carried, start, quantity.End, before.Lead) { IsCarried = true };
    }

    // The statement begins with its clause, or after the joint with the one before it.
    private int StatementStart(ClauseFigures clause, int from, int counted)
    {
        // 20个村|退出、|1万人脱贫: the verb of what was counted is over at the mark.
        if (
            counted >= 0
            && PredicateNoun.Length(text, from, clause.Span.End) is var verb and >= 2
            && from + verb < clause.Span.End
            && text[from + verb] == '、'
        )
        {
            return from + verb + 1;
        }
        // 300次|割接操作|成功率达到100%: what was counted goes on into the next measure.
        if (
            counted >= 0
            && from < clause.Span.End
            && char.IsLetter(text[from])
            && PredicateNoun.Length(text, from, clause.Span.End) == 0
            && !CountedDeed.IsVerb(text, from)
            && text[from] is not ('和' or '及' or '与' or '或')
        )
        {
            return counted;
        }
        while (
            from < clause.Span.End
            && from > clause.Span.Offset
            && text[from] is '、' or '和' or '及' or ' ' or '与' or '，' or '”' or '）'
        )
        {
            from++;
        }
        return from;
    }
}
