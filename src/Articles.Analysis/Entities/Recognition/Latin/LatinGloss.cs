using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>The bracket behind a name of abroad that holds how it is written there: 诺瓦泰克（Novatek）.</summary>
internal static class LatinGloss
{
    /// <summary>The next token from a place on that opens one; the text's number of tokens if there is none.</summary>
    public static int Next(TokenizedText text, int token)
    {
        token = text.Next(token, '（', '(');
        while (token < text.Count && !Opens(text, token))
        {
            token = text.Next(token + 1, '（', '(');
        }
        return token;
    }

    // One word, which no code is.
    private static bool Opens(TokenizedText text, int open) =>
        text.Mark(open) is '（' or '('
        && text.Partner(open) == open + 2
        && text.Kind(open + 1) == TokenKind.Latin
        && char.IsAsciiLetterUpper(text[open + 1][0])
        && text[open + 1].ContainsAnyInRange('a', 'z')
        && !text.IsOneOf(open + 1, Grammar.Codes);
}
