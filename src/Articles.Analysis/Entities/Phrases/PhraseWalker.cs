using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Walks from a head noun to the left as far as a name can reach, at most <see cref="Reach"/> tokens.</summary>
internal static class PhraseWalker
{
    // A name has at most this many tokens before its head noun: the bound that keeps the time linear.
    private const int Reach = 16;

    private static readonly WordSet Ranks = WordTable.Set("projects", "rank");

    /// <summary>The phrase that ends at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="last">The token whose end is the head noun's.</param>
    /// <param name="headLength">The head noun's length, in UTF-16 code units.</param>
    /// <param name="joins">Whether 和, 与 and 及 may stand inside (in the names of bodies).</param>
    public static Phrase Walk(TokenizedText text, int last, int headLength, bool joins)
    {
        var (first, quote) = (last, -1);
        var floor = Math.Max(0, last - Reach);
        for (var i = last - 1; i >= floor; )
        {
            var partner = text.Partner(i);
            if (quote >= 0 && !QuoteInPhrase.Leads(text, i) && !IsBetweenTwins(text, i))
            {
                break;
            }
            if (quote < 0 && partner >= floor && QuoteInPhrase.EndsAt(text, i, last))
            {
                (quote, first, i) = (partner, partner, partner - 1);
            }
            else if (text.Mark(i) == ' ' && PhraseReach.IsLatinEdge(text, i))
            {
                i--;
            }
            else if (
                text.Mark(i) is '—' or '－' or '–'
                && (PhraseWords.IsProper(text, first) || IsPartnerOfChina(text, i, last))
                && ProperBeforeDash(text, i) is >= 0 and var proper
            )
            {
                (first, i) = (proper, proper - 1);
            }
            else if (OpenOfBracket(text, i) is > 0 and var open && PhraseReach.Belongs(text, open - 1))
            {
                (first, i) = (open - 1, open - 2);
            }
            // 碳达峰、碳中和行动计划: always told together.
            else if (IsBetweenTwins(text, i) && first == i + 1)
            {
                (first, i) = (i - 1, i - 2);
            }
            else if (
                PhraseCounts.IsCountOf(text, i)
                || PhraseVerbs.GovernsRest(text, i, last)
                || IsProjectBefore(text, i, first, last)
            )
            {
                break;
            }
            else if (IsPart(text, i, first, last) || (joins && PhraseJoints.Joins(text, i, floor, last)))
            {
                first = i--;
            }
            else
            {
                break;
            }
        }
        // 云|梨|果“甲”系统: what stands before the quotation has a part that no name reaches over.
        first =
            quote >= 0 && first < quote && text[first - 1].Length == 1 && text.Tag(first - 1) is ['n', ..]
                ? quote
                : first;
        first = PhraseStart.CutJoint(text, PhraseStart.Trim(text, first, last, quote), last);
        return PhraseDescription.Of(text, first, last, headLength, quote);
    }

    private static int OpenOfBracket(TokenizedText text, int close) =>
        Math.Max(PlaceBracket.Open(text, close), NoteBracket.Open(text, close));

    private static bool IsPart(TokenizedText text, int token, int first, int last) =>
        (PhraseReach.Belongs(text, token) && !PhraseVerbs.TakesObject(text, token, first, last))
        || PhraseVerbs.IsModifyingVerb(text, token, last)
        || PhraseVerbs.FollowsQuote(text, token, last)
        || PhraseVerbs.IsStemOfNoun(text, token, first, last);

    private static bool IsBetweenTwins(TokenizedText text, int token) =>
        text.Mark(token) is '、' && text[token - 1] is "碳达峰" && text[token + 1] is "碳中和";

    // 中国—阿拉伯国家论坛: whom a meeting is held with may be no name of the dictionary.
    private static bool IsPartnerOfChina(TokenizedText text, int dash, int last) =>
        text[dash - 1] is "中国"
        && text[dash + 1].Length > 1
        && text.HeadAt(last) is { Category: EntityCategory.Event };

    // 中国|—, 中国（甲省）|—: the proper name that a dash joins to what follows; -1 if there is none. Two dashes part.
    private static int ProperBeforeDash(TokenizedText text, int dash)
    {
        if (text.Mark(dash + 1) is '—')
        {
            return -1;
        }
        var name = PlaceBracket.Open(text, dash - 1) is > 0 and var open ? open - 1 : dash - 1;
        return PhraseWords.IsProper(text, name) ? name : -1;
    }

    // 甲示范项目|乙市丙数据中心, 重点工程|乙枢纽: what is built within the project has a name of its own.
    private static bool IsProjectBefore(TokenizedText text, int token, int first, int last) =>
        first == token + 1
        && first < last
        && text[token] is [.., '项', '目'] or [.., '工', '程']
        && PhraseReach.Belongs(text, token - 1)
        && (
            text.IsOneOf(token - 1, Ranks)
            || (text.IsPlace(first) && text.HeadAt(last) is { Category: EntityCategory.Product })
        );

    /// <summary>The last link of a chain of places (某市某区石桥村): the phrase without the places that it begins with.</summary>
    public static Phrase WithoutPlaces(TokenizedText text, Phrase phrase, int headLength)
    {
        var first = phrase.First;
        while (
            first < phrase.Last - 1
            && text.IsPlace(first)
            && text.Kind(first + 1) is not TokenKind.Mark
            && !IsFeature(text, first + 1)
        )
        {
            first++;
        }
        return first == phrase.First
            ? phrase
            : PhraseDescription.Of(text, first, phrase.Last, headLength, phrase.Quote);
    }

    // 某湖|大道|站: the place and the noun behind it are one road.
    private static bool IsFeature(TokenizedText text, int token) =>
        text.HeadAt(token) is { Category: EntityCategory.Location } head && head.Word.Length == text[token].Length;
}
