using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Latin;

/// <summary>The noun behind a Latin name that tells what kind of product it is: TrustX平台, TrustX 数据中心加速卡.</summary>
internal static class LatinClass
{
    private const int MostDescription = 2;

    private static readonly WordSet Class = WordTable.Set("latin-class", "");
    private static readonly WordSet Described = WordTable.Set("latin-class", "described");
    private static readonly WordSet Ventures = WordTable.Set("latin-class", "venture");
    private static readonly WordSet Whose = WordTable.Set("latin-class", "whose");

    /// <summary>
    /// The token of the noun right behind a name, or, of a thing that is built, behind what it is for; the name's last token where
    /// none follows.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="last">The name's last token.</param>
    public static int End(TokenizedText text, int last)
    {
        var noun = text.After(last);
        // AC312型直升机, AC312型机: the code is that of a model.
        if (text[noun] is "型" && text[last].ContainsAnyInRange('0', '9'))
        {
            return text[noun + 1] is "机" || text.IsOneOf(noun + 1, Class) ? noun + 1 : last;
        }
        if (text.IsOneOf(noun, Class) || (text.IsOneOf(noun, Ventures) && IsSpelledAsName(text, last)))
        {
            return noun;
        }
        for (var i = noun; i < noun + MostDescription && PhraseWords.IsNoun(text, i) && !text.IsOneOf(i, Whose); i++)
        {
            var next = text.After(i);
            if (text.IsOneOf(next, Described) && !PhraseWords.IsNoun(text, next + 1))
            {
                return next;
            }
        }
        return last;
    }

    private static bool IsSpelledAsName(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Latin
        && char.IsAsciiLetterUpper(text[token][0])
        && text[token].ContainsAnyInRange('a', 'z');
}
