using Articles.Analysis.Figures.Subjects;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Indicators;

/// <summary>Finds the measure that a label gives to the names listed behind its colon: 评标得分：甲公司92.35分、乙公司88.1分.</summary>
internal static class LabelledValues
{
    private static readonly WordList Scores = new("得分 评分 总分 积分 成绩 报价 票数 得票 中标价 最高价 最低价");

    /// <summary>The label, or empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">The clause with its quantities.</param>
    /// <param name="i">Which quantity.</param>
    /// <param name="noun">What stands before it.</param>
    /// <param name="mentions">The article's names.</param>
    public static TextSpan Of(string text, ClauseFigures clause, int i, TextSpan noun, MentionIndex mentions)
    {
        if (
            clause.Before is not ('：' or ':')
            || noun.Length == 0
            || MeasureWords.EndsWith(text, noun)
            || !(IsListed(text, clause, i) || Bearer.IsName(noun, mentions))
        )
        {
            return default;
        }
        var label = PredicateNoun.Label(text, clause);
        return
            label.Length > 1
            && (MeasureWords.EndsWith(text, label) || Scores.LengthBefore(text, label.Offset, label.End) > 0)
            ? label
            : default;
    }

    // Values of one unit, each behind a name of its own.
    private static bool IsListed(string text, ClauseFigures clause, int at)
    {
        for (var i = Math.Max(1, at); i <= Math.Min(at + 1, clause.Quantities.Count - 1); i++)
        {
            var (before, quantity) = (clause.Quantities[i - 1], clause.Quantities[i]);
            if (
                before.Unit.Written != quantity.Unit.Written
                || before.End >= quantity.Offset
                || text[before.End] is not ('、' or '，' or '；')
                || before.End + 2 > quantity.Offset
            )
            {
                return false;
            }
        }
        return clause.Quantities.Count > 1;
    }
}
