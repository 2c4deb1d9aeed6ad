using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>Tells ways of doing things (“…”政务服务模式), in which the noun of a product only says of what the way is.</summary>
internal static class WayOfService
{
    /// <summary>
    /// Whether nouns from a token on end in that of a way of doing things (“…”政务服务模式): the noun of a product before it only says
    /// of what the way is. In “甲”创新服务模式 the quotation has a verb of its own.
    /// </summary>
    public static bool Is(TokenizedText text, int token)
    {
        for (
            var i = token;
            i < token + ClassBehind.MostModifiers
                && (PhraseReach.Belongs(text, i) || text.IsOneOf(i, Grammar.ModifyingVerbs))
                && text[i] is not ("创新" or "探索" or "改变" or "重塑");
            i++
        )
        {
            if (text[i] is "模式" or "机制" or "理念" or "格局" or "体制")
            {
                return i > token;
            }
        }
        return false;
    }
}
