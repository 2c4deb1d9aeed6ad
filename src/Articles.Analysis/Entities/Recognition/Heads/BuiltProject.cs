using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Projects right behind who builds them (中建六局|江州新城安置房项目, 中铁建工|江州北站项目): two names. An owner's project keeps the owner
/// (OwnedProject), but for one that stands there by its registered name (甲禾科技有限公司|正极材料项目).
/// </summary>
internal static class BuiltProject
{
    private const int LeastOwn = 6;

    private static readonly WordSet Groups = WordTable.Set("projects", "builder");
    private static readonly WordSet Endings = WordTable.Set("projects", "end of a builder");

    /// <summary>
    /// The phrase, begun behind the builder where a place follows it; also that of a school or a station of which the project is.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Cut(TokenizedText text, Phrase phrase, Head head) =>
        phrase.Quote < 0
        && IsUndertaking(text, phrase, head)
        && Start(text, phrase) is > 0 and var first
        && first < phrase.Last
            ? PhraseDescription.Between(text, first, phrase.Last, head.Word.Length)
            : phrase;

    private static int Start(TokenizedText text, Phrase phrase) =>
        BehindFirm(text, phrase.First, phrase.Last) is var behind && behind > phrase.First ? behind
        : IsOwnersSite(text, phrase) ? phrase.First + 1
        : EndOfBuilder(text, phrase.First) is > 0 and var first
        && (text.IsPlace(first) || text.Tag(first) is "ns" or "x")
            ? first
        : 0;

    /// <summary>
    /// Where the project's own name begins behind a firm's registered name or a group's (甲科技有限公司|乙材料项目); the first token
    /// where there is none, or too little behind it.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="last">The token that ends in the noun.</param>
    public static int BehindFirm(TokenizedText text, int first, int last)
    {
        if (!text[last].EndsWith("项目") && !text[last].EndsWith("工程"))
        {
            return first;
        }
        for (var i = last - 1; i > first; i--)
        {
            if (text[i] is [.., '有', '限', '公', '司'] or "集团")
            {
                return text.End(last) - text.End(i) >= LeastOwn ? i + 1 : first;
            }
        }
        return first;
    }

    // 甲石油|乙气田开发项目: what is built there has a name of its own.
    private static bool IsOwnersSite(TokenizedText text, Phrase phrase)
    {
        if (text[phrase.First].Length < 3 || !text.IsOneOf(phrase.First, Grammar.Bodies) || text.IsPlace(phrase.First))
        {
            return false;
        }
        for (var i = phrase.First + 2; i < phrase.Last; i++)
        {
            if (text.HeadAt(i) is { Category: EntityCategory.Location })
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The token behind a builder that begins at another one: 中铁建工, 中建|六局, 中建|科技; 0 if none does.</summary>
    public static int EndOfBuilder(TokenizedText text, int first) =>
        text[first] is [_, _, _, ..] && text.IsOneOf(first, Grammar.Bodies) && IsBuilder(text[first]) ? first + 1
        : !text.IsOneOf(first, Groups) ? 0
        : text[first + 1] is [.., '局'] || text.IsOneOf(first + 1, Endings) ? first + 2
        : 0;

    private static bool IsBuilder(ReadOnlySpan<char> name) =>
        Groups.LongestStart(name) > 0 || Endings.LongestEnd(name) > 0;

    private static bool IsUndertaking(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "项目" or "工程"
        || text[phrase.Last + 1] is "项目" or "工程"
        || IsUndertakingAhead(text, phrase.Last);

    // 江州北站|枢纽|项目.
    private static bool IsUndertakingAhead(TokenizedText text, int last) =>
        PhraseWords.IsNoun(text, last + 1) && text[last + 2] is "项目" or "工程";
}
