using Articles.Analysis.Figures.Numbers;
using Articles.Analysis.Figures.Quantities;
using Articles.Analysis.Figures.Units;
using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Exclusions;

/// <summary>Tells the 亿元 that only says in what a label's numbers are: 营业收入（亿元）, （%、万元）, 单位：亿元.</summary>
internal static class UnitLabels
{
    private const int LongestBracket = 12;
    private static readonly WordList Units = new("单位： 单位: 单位 单位为 计价单位 人民币 单位：人民币");

    /// <summary>Whether a quantity is such a unit.</summary>
    public static bool Is(string text, in Quantity q, TextSpan clause)
    {
        if (q.Form != NumberForm.Bare || q.Modifier != Modifier.Exact || q.Unit.Kind == UnitKind.None)
        {
            return false;
        }
        if (Units.LengthBefore(text, Math.Max(0, clause.Offset - LongestBracket), q.NumberOffset) > 0)
        {
            return true;
        }
        if (q.UnitEnd >= text.Length || text[q.UnitEnd] is not ('）' or ')' or '、' or '，' or '/' or ','))
        {
            return false;
        }
        // Nothing but units stands between it and the bracket.
        for (var at = q.NumberOffset - 1; at >= 0 && at > q.NumberOffset - LongestBracket; at--)
        {
            if (text[at] is '（' or '(')
            {
                return true;
            }
            if (text[at] is not ('%' or '、' or '，' or '/' or ',' or ' ' or '元' or '万' or '亿'))
            {
                return false;
            }
        }
        return false;
    }
}
