using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names from common noun phrases, category by category.</summary>
internal static class Acceptance
{
    /// <summary>How surely a phrase is a name, 0 to 1; 0 when it is none.</summary>
    public static double Score(TokenizedText text, Phrase phrase, Head head) =>
        head.Category switch
        {
            _ when Describes(text, phrase, head) || HoldsOthers(text, phrase) => 0,
            EntityCategory.Organization => BodyAcceptance.Score(text, phrase, head),
            EntityCategory.Location => PlaceAcceptance.Score(text, phrase, head),
            EntityCategory.Product => ProductAcceptance.Score(text, phrase, head),
            EntityCategory.Event => EventAcceptance.Score(text, phrase, head),
            _ => DocumentAcceptance.Score(text, phrase, head),
        };

    // 甲省其他分行, 甲省不同区域: those of a place that are meant by no name.
    private static bool HoldsOthers(TokenizedText text, Phrase phrase)
    {
        for (var i = phrase.First; i < phrase.Last && phrase.Quote < 0; i++)
        {
            if (text[i] is "其他" or "其它" or "其余" or "不同")
            {
                return true;
            }
        }
        return false;
    }

    // 主流算力集群, 国产芯片公司: a description of a kind, unless a proper name or a quotation follows in it.
    private static bool Describes(TokenizedText text, Phrase phrase, Head head) =>
        head.Category is EntityCategory.Product or EntityCategory.Organization or EntityCategory.Document
        && (
            head.Strength != Strength.Sure
            || head.Word is "公司" or "集团" or "企业" or "机构"
            || head.Category == EntityCategory.Product
        )
        && phrase.Quote < 0
        && !phrase.HasProper
        && (
            text.IsOneOf(phrase.First, Grammar.Describing)
            || (text[phrase.First].Length == 1 && text[phrase.First + 1] is "产")
            || text[phrase.First] is ['高', _, _, ..]
            || text[phrase.First - 1] is "高" or "自有"
        );
}
