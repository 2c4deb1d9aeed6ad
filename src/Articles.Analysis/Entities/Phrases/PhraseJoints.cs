using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Tells a 和, 与 or 及 inside the name of a body from one between two bodies.</summary>
internal static class PhraseJoints
{
    /// <summary>Whether a token is a joint inside the name that a token ends.</summary>
    public static bool Joins(TokenizedText text, int token, int floor, int last) =>
        JoinsNouns(text, token, floor, last) || JoinsSubjects(text, token, last);

    // 经济|和|信息化委员会, 训练|及|成果转化联盟: a joint between two nouns, unless a name ends or stands before it.
    private static bool JoinsNouns(TokenizedText text, int token, int floor, int last) =>
        text[token] is "和" or "与" or "及" or "暨"
        && token - 2 >= floor
        // 甲·乙和某大学: a person and a body.
        && text.Mark(token - 2) is not '·'
        && !text.IsPlace(token - 1)
        && !text.IsPlace(token + 1)
        && text.Kind(token - 1) == TokenKind.Word
        // 甲算法仓|和|乙系统: what one character ends is another thing, but 水|与|环境研究院 is one body.
        && (text[token - 1].Length > 1 || text.HeadAt(last) is not { Category: EntityCategory.Product })
        // 甲十六号|和|乙空间站.
        && text[token - 1] is not [.., '号']
        && PhraseReach.Belongs(text, token - 1)
        && (PhraseReach.Belongs(text, token - 2) || text.Mark(token - 2) == ' ')
        && text.HeadAt(token - 1) is null
        // 甲省扶贫办和|省水利厅: a government's level begins another body.
        && !(
            text[token + 1] is ['省', ..]
            || (
                text[token + 1] is ['市' or '县' or '区' or '州', _, ..]
                && Grammar.Departments.Contains(text[token + 1][1..])
            )
        )
        // 甲大学|建筑与规划学院: what is taught there.
        && (!PhraseWords.IsTrade(text, token - 1) || text[token - 2] is [.., '大', '学']);

    // 数学|与|统计学院: a school of two subjects, where nothing else stands before it.
    private static bool JoinsSubjects(TokenizedText text, int token, int last) =>
        text[token] is "与"
        && text[last].EndsWith("学院")
        && text.Kind(token - 1) == TokenKind.Word
        && text[token - 1].Length > 1
        && text.Tag(token - 1) is ['n', ..] or "vn" or "l" or "x"
        && PhraseReach.Belongs(text, token - 1)
        && !PhraseWords.IsProper(text, token - 1)
        && !PhraseWords.IsProper(text, token + 1)
        && text.HeadAt(token - 1) is not { Category: EntityCategory.Organization };
}
