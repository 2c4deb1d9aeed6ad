using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Enumerations;

/// <summary>
/// Finds systems that are called by common words alone, beside one that is a name: who built 甲市数字孪生平台、城市智能中枢 built one
/// of each. By themselves such words would tell a kind.
/// </summary>
internal sealed class ListedSystems : IRecognizer
{
    private const int Reach = 10;
    private const int ShortestModifier = 4;
    private const double Score = 0.55;

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        using var lent = LentSet<(int, int)>.Take();
        var seen = lent.Items;
        // Those that are added are looked at in turn, so that the whole list is found from any of its items.
        for (var i = 0; i < candidates.Count; i++)
        {
            var found = candidates[i];
            if (
                found.Category != EntityCategory.Product
                || found.Length < ShortestModifier
                || !text.StartsToken(found.Start)
                || !EndsInSystem(text, text.TokenAt(found.End - 1))
            )
            {
                continue;
            }
            var (first, last) = (text.TokenAt(found.Start), text.TokenAt(found.End - 1));
            if (ItemJoint.IsOfPhrases(text, first - 1) && EndsInSystem(text, first - 2))
            {
                Add(text, first - 2, -1, candidates, seen);
            }
            if (ItemJoint.IsOfPhrases(text, last + 1) && NextSystem(text, last + 2) is > 0 and var next)
            {
                Add(text, next, last + 2, candidates, seen);
            }
        }
    }

    private static bool EndsInSystem(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word && Head(text, token) is { Strength: not Strength.Weak, Word: not "专席" };

    private static Head? Head(TokenizedText text, int token) =>
        text.HeadAt(token) is { Category: EntityCategory.Product } head ? head : null;

    // The noun that the item from a token on ends in; -1 if it ends in no system.
    private static int NextSystem(TokenizedText text, int first)
    {
        for (var i = first; i < first + Reach && text.Kind(i) is TokenKind.Word or TokenKind.Latin; i++)
        {
            if (ItemJoint.IsOfPhrases(text, i))
            {
                return -1;
            }
            if (EndsInSystem(text, i) && !PhraseReach.Belongs(text, i + 1))
            {
                return i;
            }
        }
        return -1;
    }

    // An item of the list reaches from joint to joint, or from the verb that governs them all.
    private static void Add(
        TokenizedText text,
        int last,
        int from,
        List<Candidate> candidates,
        HashSet<(int, int)> seen
    )
    {
        var head = Head(text, last)!;
        var phrase = PhraseWalker.Walk(text, last, head.Word.Length, joins: false);
        if (
            phrase.Quote < 0
            && !phrase.Quantified
            && !phrase.HasProper
            && !phrase.HasUnknown
            && phrase.ModifierLength >= ShortestModifier
            && !phrase.EndsInKind
            && (from >= 0 ? phrase.First == from : phrase.AfterVerb || ItemJoint.IsOfPhrases(text, phrase.First - 1))
            && !text.IsOneOf(phrase.First, Grammar.Describing)
        )
        {
            var candidate = new Candidate(text.Start(phrase.First), text.End(last), EntityCategory.Product, Score);
            if (seen.Add((candidate.Start, candidate.End)))
            {
                candidates.Add(candidate);
            }
        }
    }
}
