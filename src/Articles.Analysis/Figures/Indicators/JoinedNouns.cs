using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Gives a figure that only a verb stands before the noun that follows the next one: 建成|12万吨和10万吨|泊位.</summary>
internal static class JoinedNouns
{
    /// <summary>Completes a clause's indicators in place.</summary>
    public static void Apply(string text, ClauseFigures clause, List<Indicator> indicators)
    {
        for (var i = indicators.Count - 2; i >= 0; i--)
        {
            var (first, next) = (clause.Quantities[i], clause.Quantities[i + 1]);
            var noun = indicators[i].Noun;
            if (
                ListJoints.Join(text, first, next)
                && first.Unit.Written == next.Unit.Written
                && noun.Length > 1
                && Verbs.GoverningAt(noun, 0, noun.Length) == noun.Length
                && indicators[i + 1].Counted >= 0
            )
            {
                indicators[i] = indicators[i] with { Noun = indicators[i + 1].Noun, Base = indicators[i + 1].Noun };
            }
        }
    }
}
