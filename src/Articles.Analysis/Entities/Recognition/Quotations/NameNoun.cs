using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>Finds the noun behind a quotation that is the last part of its name: “甲”服务网点.</summary>
internal static class NameNoun
{
    /// <summary>
    /// Where the noun ends that makes a quotation the name of something, itself the last part of the name (“甲”服务网点); 0 where
    /// several share it, or more follows.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="close">The closing mark.</param>
    /// <param name="category">What the quotation is the name of.</param>
    public static int End(TokenizedText text, int close, string category)
    {
        if (
            ClassBehind.NextOfRun(text, close) > 0
            || text[close + 1] is "等"
            || text.Tag(close + 1) is "m"
            || category is not (EntityCategory.Product or EntityCategory.Event)
        )
        {
            return 0;
        }
        if (category == EntityCategory.Product && ServiceEnd(text, close) is > 0 and var service)
        {
            return service;
        }
        var nouns = KindNouns.Of(category);
        for (var i = close + 1; i <= close + ClassBehind.MostModifiers; i++)
        {
            var start = text.Start(i);
            var length = nouns.LongestStart(text.Text.AsSpan(start));
            if (
                length > 1
                && text.StartsToken(start + length)
                && text.TokenAt(start + length - 1) is var last
                && !PhraseWords.IsNoun(text, last + 1)
                && !IsSetOff(text.Text.AsSpan(start, length))
                // “甲”服务承诺, “乙”服务保障.
                && !(text[last] is "服务" && text.Tag(last + 1) is ['v', ..])
                && text.Kind(last + 1) is not (TokenKind.Latin or TokenKind.Number)
            )
            {
                return start + length;
            }
            if (!PhraseReach.Belongs(text, i) && !ClassBehind.IsWork(text, i))
            {
                return 0;
            }
        }
        return 0;
    }

    // “甲”帮办代办服务, “甲”审批上门服务: nothing but what is done for somebody stands between the quotation and the noun. Where the
    // noun ends; 0 if that is not so.
    private static int ServiceEnd(TokenizedText text, int close)
    {
        for (var i = close + 1; i <= close + ClassBehind.MostModifiers; i++)
        {
            if (text[i] is ['服', '务'] or [_, _, '服', '务'])
            {
                return i > close + 1 && !PhraseWords.IsNoun(text, i + 1) && text.Tag(i + 1) is not ['v', ..]
                    ? text.End(i)
                    : 0;
            }
            // The dictionary has 上门 as a place.
            if (
                (text.Tag(i) is not ("v" or "vn" or "n") && text[i] is not "上门")
                || text[i].Length != 2
                || Grammar.Boundaries.LongestEnd(text[i]) > 0
            )
            {
                return 0;
            }
        }
        return 0;
    }

    // “甲”品牌 is called 甲, wherever the noun says what it is.
    private static bool IsSetOff(ReadOnlySpan<char> noun) =>
        noun.EndsWith("品牌")
        || noun.EndsWith("建设")
        || noun.EndsWith("场景")
        || noun.EndsWith("仪式")
        || noun is "选项" or "宽带" or "栏目" or "产品";
}
