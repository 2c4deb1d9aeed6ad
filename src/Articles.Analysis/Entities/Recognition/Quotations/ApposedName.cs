using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>Tells the names, however short, that stand behind the noun of what they are names of.</summary>
internal static class ApposedName
{
    private static readonly WordSet Nouns = WordTable.Set("quotes", "apposed");

    /// <summary>
    /// Whether a short name stands behind the noun of what is built or bred one by one (巡检机器人“甲乙”, 大模型“青山”), with no
    /// noun behind it that it would describe; what such a thing does is no name of it (机器人“上岗”).
    /// </summary>
    public static bool Is(TokenizedText text, int open, int close)
    {
        var before = text.Before(open);
        return before >= 0
            && Nouns.LongestEnd(text[before]) > 0
            && text.Kind(open + 1) is TokenKind.Word or TokenKind.Latin
            && (
                text.Tag(open + 1) is not ['v' or 'd' or 'r' or 'm' or 'i' or 'l', ..]
                || IsTwoCharacters(text, open, close)
            )
            && (text.Tag(close + 1) is "vn" || !PhraseWords.IsNoun(text, close + 1))
            // 机器人“马拉松”: what they take part in.
            && text.HeadAt(close - 1) is not { Category: EntityCategory.Event }
            && text[close + 1] is not ("的" or "式" or "般")
            // The dictionary has 上岗 as a place.
            && text[open + 1] is not "上岗"
            // 大模型“幻觉”, 无人机“蜂群”: a common word tells what is seen in such things; 推出大模型“青山” names one.
            && !(
                close == open + 2
                && text.Tag(open + 1) is "n" or "a" or "an" or "b"
                && !Announcement.IsLaunched(text, before)
            );
    }

    // “聊|吧”: two characters that form no word are no saying.
    private static bool IsTwoCharacters(TokenizedText text, int open, int close) =>
        close == open + 3 && text[open + 1].Length == 1 && text[open + 2].Length == 1;
}
