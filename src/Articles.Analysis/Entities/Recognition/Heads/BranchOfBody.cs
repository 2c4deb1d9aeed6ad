using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Branches of societies, which are called by the society and their subject (甲学会呼吸病学分会), and groups of inspection, which are called by
/// who sends them where (甲纪委监委驻乙厅纪检监察组): back to that body, over the verbs that subjects are and names hold rarely.
/// </summary>
internal static class BranchOfBody
{
    private const int MostTokens = 8;
    private const int Longest = 20;

    private static readonly WordSet Branches = new(["分会", "委员会", "专委会", "学组", "联盟"]);
    private static readonly WordSet Societies = new(["学会", "协会", "商会", "联合会", "促进会", "研究会"]);
    private static readonly WordSet Inspections = new(["纪检监察组", "纪检组", "监察组"]);

    /// <summary>The phrase, begun at the body if one stands before the words that stopped the walk.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase that the walk found.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Extend(TokenizedText text, Phrase phrase, Head head) =>
        phrase.Quote < 0 && BodyBefore(text, phrase.First, phrase.Last, head) is >= 0 and var body
            ? PhraseDescription.Between(
                text,
                PhraseWalker.Walk(text, body, text[body].Length, joins: true).First,
                phrase.Last,
                head.Word.Length
            )
            : phrase;

    /// <summary>Whether a phrase that ends in the noun of a branch holds the body that it is a branch of.</summary>
    public static bool Is(TokenizedText text, Phrase phrase, Head head) =>
        phrase.ModifierLength <= Longest && BodyBefore(text, phrase.Last, phrase.Last, head) >= phrase.First;

    // The last token of the body that a branch belongs to; -1 if none stands near before a token.
    private static int BodyBefore(TokenizedText text, int first, int last, Head head)
    {
        var isBranch = Branches.LongestEnd(head.Word) > 0;
        if (head.Category != EntityCategory.Organization || !(isBranch || Inspections.Contains(head.Word)))
        {
            return -1;
        }
        for (
            var i = first - 1;
            i >= 0 && last - i <= MostTokens && text.Kind(i) is TokenKind.Word or TokenKind.Latin;
            i--
        )
        {
            if (isBranch && IsSociety(text, i))
            {
                return i;
            }
            if (!isBranch && text[i] is "驻")
            {
                return i > 0 && IsSender(text, i - 1) ? i - 1 : -1;
            }
            if (isBranch && !IsOfSubject(text, i))
            {
                return -1;
            }
        }
        return -1;
    }

    // 甲纪委|驻: who sends the group.
    private static bool IsSender(TokenizedText text, int token) =>
        text[token] is [.., '监' or '纪', '委'] || text.HeadAt(token) is { Category: EntityCategory.Organization };

    private static bool IsSociety(TokenizedText text, int token) => Societies.LongestEnd(text[token]) > 0;

    // What a branch is about: 呼吸|病, 一带一路|物流. Nothing that is done or said.
    private static bool IsOfSubject(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Latin
        || (
            text.Tag(token) is ['n', ..] or ['v', 'n', ..] or "v" or "a" or "b" or "l" or "j" or "x" or "i"
            && !text.IsOneOf(token, Grammar.Boundaries)
        )
        || text[token] is "与" or "和" or "及" or "再";
}
