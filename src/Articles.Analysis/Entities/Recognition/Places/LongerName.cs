using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Places;

/// <summary>
/// Names of hills, waters and islands of which the dictionary knows only the end (黑|石山, 鹿|山岛): the character before it that forms no word
/// with what stands around belongs to the name.
/// </summary>
internal static class LongerName
{
    private const int Longest = 3;

    /// <summary>The first token of the name that ends at a token.</summary>
    public static int First(TokenizedText text, int token) =>
        text[token].Length <= Longest
        && !text.IsPlace(token)
        && Grammar.PlaceFeatures.LongestEnd(text[token]) > 0
        && text[token - 1].Length == 1
        && text.Kind(token - 1) == TokenKind.Word
        && text.Tag(token - 1) is "n" or "a" or "g" or "ng" or "zg" or "ag" or "nr" or "nz" or "x"
        && text[token - 1] is not ("大" or "小" or "老" or "新" or "高" or "人" or "家")
        && (
            text.Kind(token - 2) is TokenKind.Mark or TokenKind.Space
            || text.IsPlace(token - 2)
            || (text.Kind(token - 2) == TokenKind.Word && text.Tag(token - 2) is ['v', ..] or "p" or "c")
        )
            ? token - 1
            : token;
}
