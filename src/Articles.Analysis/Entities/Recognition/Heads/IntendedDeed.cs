using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells where 计划 is what somebody intends and ends no name: 甲计划投资建厂, 甲计划明年在乙地新增门店.</summary>
internal static class IntendedDeed
{
    private static readonly WordSet Intended = WordTable.Set("acting", "intended");
    private static readonly WordSet SaidOfPlans = WordTable.Set("acting", "said of plans");

    private const int Farthest = 6;

    /// <summary>Whether what stands behind a word 计划 is what is intended.</summary>
    /// <param name="text">The text.</param>
    /// <param name="token">The token of 计划.</param>
    public static bool Follows(TokenizedText text, int token)
    {
        if (text[token] is not "计划")
        {
            return false;
        }
        for (var i = token + 1; i <= token + Farthest && text.Kind(i) is not (TokenKind.Mark or TokenKind.Space); i++)
        {
            if (text.IsOneOf(i, SaidOfPlans) || text[i] is "的" or "将" or "已" or "是")
            {
                return false;
            }
            if (text.IsOneOf(i, Intended))
            {
                return true;
            }
        }
        return false;
    }
}
