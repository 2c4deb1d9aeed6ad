using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// What the figures of a paragraph have counted or measured so far, which one without a noun of its own goes on with: 客流17万人次，增长16%.
/// </summary>
internal sealed class CarriedNoun(string text, MentionIndex mentions)
{
    private readonly UnitNouns _units = new();

    /// <summary>The noun last counted or measured; empty if there is none.</summary>
    public string Noun { get; private set; } = "";

    // The name at the noun's head, which another name's figure goes on without (甲市GDP达5万亿元，乙市为4万亿元).
    private int _owner = -1;

    // The share that was told right before.
    private string _share = "";

    /// <summary>The unit that it was counted or measured in.</summary>
    public Unit Unit { get; private set; } = Unit.None;

    /// <summary>The nouns of the sentence's figures so far.</summary>
    public List<string> Said { get; } = [];

    /// <summary>Where the sentence begins.</summary>
    public int Sentence { get; private set; } = -1;

    /// <summary>Begins a paragraph: nothing is carried over but what a list of places may go on with.</summary>
    public void BeginParagraph()
    {
        _units.BeginParagraph();
        (Noun, Sentence, _share, _owner) = ("", -1, "", -1);
    }

    /// <summary>Begins a clause of a sentence, which may be the first one of it.</summary>
    public void BeginClause(int sentence)
    {
        if (Sentence != sentence)
        {
            Said.Clear();
        }
        Sentence = sentence;
    }

    /// <summary>Goes back to a noun from before a bracket: 产值255亿元（占比62%），增长12%.</summary>
    public void Return(string noun, Unit unit) => (Noun, Unit, _share, _owner) = (noun, unit, "", -1);

    /// <summary>Goes on with the noun of a figure's own unit, and carries the figure's noun over to the next one.</summary>
    /// <returns>The figure's indicator, with the noun that it goes on with.</returns>
    public Indicator Continue(Indicator indicator, Unit unit)
    {
        indicator = _units.Continue(indicator, unit, Unit);
        // 接待游客52万人次，实现|3.1亿元: people have no price.
        if (indicator.IsCarried && indicator.Noun == Noun && unit.Kind == UnitKind.Money && ArePeople(Noun, Unit))
        {
            return indicator with { Noun = "", Base = "" };
        }
        // 占总人口比重81%，提高0.4个百分点: the share rose.
        if (indicator.IsCarried && unit.Kind == UnitKind.Point && _share.Length > 0)
        {
            return indicator with { Noun = _share, Base = Noun };
        }
        _share =
            unit.Kind == UnitKind.Percent && !indicator.IsCarried && indicator.Noun.Contains('占')
                ? indicator.Noun
                : "";
        var noun = Noun;
        (Noun, Unit) =
            indicator.Noun.Length == 0 ? (Noun, Unit)
            // 客流17万人次，增长16%；其中1号线5万人次: the rise is told by the way.
            : indicator.IsCarried && unit.Kind is UnitKind.Percent or UnitKind.Point ? (indicator.Base, Unit)
            : (indicator.Base, unit);
        _owner = Noun == noun && indicator.IsCarried ? _owner : indicator.Owner;
        return indicator;
    }

    private static bool ArePeople(string noun, Unit unit) =>
        unit.Written is "人" or "人次" or "名" or "位" or "户" && noun.Length > 0 && People.Contains(noun[^1]);

    private const string People = "者人员客民工生众师手兵";

    private string WithoutName(string noun, int owner)
    {
        if (owner < 0 || mentions.At(owner) is not { } name || name.Offset != owner || name.End - owner >= noun.Length)
        {
            return noun;
        }
        var length = name.End - owner;
        var rest = noun.AsSpan(0, length).SequenceEqual(text.AsSpan(owner, length))
            ? noun[length..].TrimStart('的')
            : "";
        return rest.Length > 1 ? rest : noun;
    }

    /// <summary>Remembers what the clause counted last, for a list of places.</summary>
    public void EndClause(Unit last) => _units.Count(Noun, last);

    /// <summary>Remembers the nouns of the clause's figures.</summary>
    public void Say(List<Indicator> found)
    {
        foreach (var indicator in found)
        {
            Said.Add(indicator.Noun);
        }
    }

    /// <summary>What was measured before, of the name that stands there now; a list of places goes on with the paragraph before.</summary>
    public Indicator? BorneBy(in Quantity quantity, Measured before, bool isFirst, int start)
    {
        var (carried, unit) =
            _units.Counted.Unit.Written == quantity.Unit.Written
            && (Noun.Length == 0 || Unit.Written != quantity.Unit.Written)
            && Bearer.IsName(before.Noun, mentions)
                ? _units.Counted
                : (Noun, Unit);
        // 上证指数报3000点；创业板指报1700点: each is an index of its own.
        if (mentions.At(before.Noun.Offset) is { } name && name.End == before.Noun.End && MarketIndices.Is(name.Entity))
        {
            return null;
        }
        return Bearer.Is(text, quantity, before, carried, unit, Said.Count > 0 || !isFirst, mentions)
            ? new Indicator(carried == Noun ? WithoutName(Noun, _owner) : carried, start, quantity.End, before.Lead)
            {
                Owner = Bearer.Owner(text, before.Noun.Offset, start, mentions),
                IsCarried = true,
            }
            : null;
    }
}
