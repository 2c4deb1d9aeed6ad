using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>The bracket behind a name of abroad that holds how it is written there: 诺瓦泰克（Novatek）.</summary>
internal static class LatinGloss
{
    /// <summary>Whether a token opens one that holds one word, which no code is.</summary>
    public static bool Opens(TokenizedText text, int open) =>
        text.Partner(open) == open + 2
        && text.Kind(open + 1) == TokenKind.Latin
        && char.IsAsciiLetterUpper(text[open + 1][0])
        && text[open + 1].ContainsAnyInRange('a', 'z')
        && !text.IsOneOf(open + 1, Grammar.Codes);
}
