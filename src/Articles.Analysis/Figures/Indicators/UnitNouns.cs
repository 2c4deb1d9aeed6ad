using Articles.Analysis.Figures.Units;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Remembers what a text counted or measured last in each unit: 用户30万户，收入5亿元，同比增加2万户 goes on with the users.
/// </summary>
internal sealed class UnitNouns
{
    private readonly Dictionary<string, string> _nouns = new(StringComparer.Ordinal);

    /// <summary>What was counted last, and in what; a list of places goes on with it even in the next paragraph.</summary>
    public (string Noun, Unit Unit) Counted { get; private set; } = ("", Unit.None);

    // How many paragraphs ago that was.
    private int _age;

    /// <summary>Begins a paragraph.</summary>
    public void BeginParagraph()
    {
        _nouns.Clear();
        Counted = _age++ > 0 ? ("", Unit.None) : Counted;
    }

    /// <summary>Remembers what a clause counted last.</summary>
    public void Count(string noun, Unit unit)
    {
        if (unit.Kind == UnitKind.Count && noun.Length > 0)
        {
            (Counted, _age) = ((noun, unit), 0);
        }
    }

    // 期铝收涨12美元，报2519美元/吨; 指数跌0.5%，报9252点: the price is of what rose.
    private static bool IsPrice(Unit unit) =>
        unit.Written == "点" || (unit.Kind == UnitKind.Money && unit.Written.Contains('/'));

    /// <summary>An indicator with the noun of its own unit, if it is carried over from a figure in another one.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="unit">The unit of its quantity.</param>
    /// <param name="carried">The unit of the quantity that it is carried over from.</param>
    public Indicator Continue(Indicator indicator, Unit unit, Unit carried)
    {
        if (unit.Kind is not (UnitKind.Count or UnitKind.Noun or UnitKind.Money or UnitKind.Measure))
        {
            return indicator;
        }
        if (
            indicator.IsCarried
            && unit.Written != carried.Written
            && !IsPrice(unit)
            && _nouns.TryGetValue(unit.Written, out var noun)
        )
        {
            return indicator with { Noun = noun, Base = noun };
        }
        if (indicator.Noun.Length > 0)
        {
            _nouns[unit.Written] = indicator.Noun;
        }
        return indicator;
    }
}
