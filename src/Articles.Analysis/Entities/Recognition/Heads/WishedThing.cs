using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Tells what somebody wants to be or to have from things with a name: 筑牢网络安全底座, 打造全球信息枢纽.
/// </summary>
internal static class WishedThing
{
    private const int FarthestVerb = 14;

    /// <summary>Whether a phrase is that.</summary>
    public static bool Is(TokenizedText text, Phrase phrase, Head head) =>
        (
            head.Word is "底座" or "基座" or "云底座" or "算力底座"
            && !phrase.HasUnknown
            && !phrase.HasLatin
            && text[phrase.First - 1] is "筑牢" or "构筑" or "夯实" or "构建" or "夯牢" or "织密" or "成为"
        )
        || (
            head.Word is "枢纽"
            && text[phrase.First - 1] is "打造" or "构建" or "成为"
            && !phrase.HasUnknown
            && !phrase.HasLatin
            && !phrase.HasBrand
        )
        || IsPredicate(text, phrase)
        || (
            head.Strength == Strength.Weak
            && text[phrase.First] is "全球" or "国际" or "世界"
            && !phrase.HasUnknown
            && !phrase.HasLatin
            && !HoldsName(text, phrase.First + 1, phrase.Last)
        );

    // 成为承担重任的综合功能平台: what something becomes is a kind.
    private static bool IsPredicate(TokenizedText text, Phrase phrase)
    {
        if (text[phrase.First - 1] is not "的" || phrase.HasUnknown || phrase.HasLatin || phrase.HasProper)
        {
            return false;
        }
        for (
            var i = phrase.First - 2;
            i >= 0 && i >= phrase.First - FarthestVerb && text.Kind(i) != TokenKind.Mark;
            i--
        )
        {
            if (text[i] is "成为" or "作为" or "打造成" or "打造成为" or "建设成为" or "建成为")
            {
                return true;
            }
        }
        return false;
    }

    private static bool HoldsName(TokenizedText text, int first, int last)
    {
        while (first < last && !PhraseWords.IsProper(text, first))
        {
            first++;
        }
        return first < last;
    }
}
