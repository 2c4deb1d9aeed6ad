using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>
/// Gives a figure that only a verb stands before the noun that follows the next one: 建成|12万吨和10万吨|泊位, 新启动|150幢、30万平方米|改造项目.
/// </summary>
internal static class JoinedNouns
{
    private const int VerbLength = 2;

    /// <summary>Completes a clause's indicators in place.</summary>
    public static void Apply(string text, ClauseFigures clause, List<Indicator> indicators)
    {
        for (var i = indicators.Count - 2; i >= 0; i--)
        {
            var (first, next) = (clause.Quantities[i], clause.Quantities[i + 1]);
            var noun = indicators[i].Noun;
            if (
                ListJoints.Join(text, first, next)
                && indicators[i + 1].Counted >= 0
                && (
                    first.Unit.Written == next.Unit.Written
                        ? noun.Length > 1 && Verbs.GoverningAt(noun, 0, noun.Length) == noun.Length
                        : IsSizeOfSame(text, first, next)
                            && noun.Length != 1
                            && Verbs.GoverningBefore(text, clause.Span.Offset, first.Offset) >= VerbLength
                )
            )
            {
                indicators[i] = indicators[i] with { Noun = indicators[i + 1].Noun, Base = indicators[i + 1].Noun };
            }
        }
    }

    // 150幢、|30万平方米: how many, and how large they are together.
    private static bool IsSizeOfSame(string text, in Quantity first, in Quantity next) =>
        first.Unit.Kind is UnitKind.Count
        && next.Unit.Kind is UnitKind.Measure
        && next.Offset == first.End + 1
        && text[first.End] == '、';
}
