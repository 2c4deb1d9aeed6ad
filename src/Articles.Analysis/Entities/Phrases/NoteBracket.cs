using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>
/// Brackets inside a name that give the word before them in Latin letters or say how it is done: 城市信息模型（CIM）平台,
/// 医药交易（集采）平台.
/// </summary>
internal static class NoteBracket
{
    private const int MostLetters = 6;
    private const int LongestWord = 2;

    /// <summary>The token that opens such a bracket, which another one closes right before a noun; -1 otherwise.</summary>
    /// <param name="text">The text.</param>
    /// <param name="close">The closing token.</param>
    public static int Open(TokenizedText text, int close)
    {
        if (
            text.Mark(close) is not ('）' or ')')
            || text.Partner(close) is not (> 0 and var open)
            || close - open != 2
            || !IsNote(text, open + 1)
        )
        {
            return -1;
        }
        // 甲协会（ABC）乙奖: a body by its acronym.
        return
            PhraseWords.IsNoun(text, open - 1)
            && text.HeadAt(open - 1) is not { Category: EntityCategory.Organization }
            && PhraseWords.IsNoun(text, close + 1)
            ? open
            : -1;
    }

    private static bool IsNote(TokenizedText text, int token) =>
        text.Kind(token) switch
        {
            TokenKind.Latin => text[token].Length <= MostLetters && !text[token].ContainsAnyInRange('a', 'z'),
            TokenKind.Word => text[token].Length == LongestWord && text.Tag(token) is "n" or "vn" or "v" or "j" or "x",
            _ => false,
        };
}
