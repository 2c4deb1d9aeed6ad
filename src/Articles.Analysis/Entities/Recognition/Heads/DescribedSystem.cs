using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Systems whose names hold a joint or a verb that names hold rarely: those of a place (某市飞行服务与安全监管平台), back to the place,
/// where it begins a clause or a verb governs it; and those that a verb of building or using governs (上线算力券统一申领系统).
/// </summary>
internal static class DescribedSystem
{
    private const int MostTokens = 10;
    private const int Longest = 24;
    private const int ShortestBetween = 2;
    private const int ShortestDescription = 6;
    private const int LengthOfPhrase = 4;

    private static readonly WordSet Building = new([
        .. WordTable.Set("sequence", "introducing").Words,
        .. WordTable.Set("systems", "building").Words,
    ]);

    private static readonly WordSet Undertaking = new(["实施", "开展", "启动", "推进", "完成"]);
    private static readonly WordSet Heads = WordTable.Set("systems", "described");

    /// <summary>The phrase, begun at the place or behind the verb if one stands before the words that stopped the walk.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase that the walk found.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Extend(TokenizedText text, Phrase phrase, Head head)
    {
        if (
            head.Category != EntityCategory.Product
            || !(Heads.Contains(head.Word) || head.Word is "工程")
            || phrase.Quote >= 0
            || phrase.StartsProper
        )
        {
            return phrase;
        }
        var first = phrase.First;
        while (
            first > 0
            && phrase.Last - first < MostTokens
            && text.End(phrase.Last) - text.Start(first - 1) <= Longest
            && (Belongs(text, first - 1) || IsWork(text, first - 1, phrase.Last))
        )
        {
            first--;
            if (
                (
                    IsIntroduced(text, first, head.Word is "工程" ? Undertaking : Building)
                    || (head.Word is not "工程" && IsBesideAnother(text, first))
                )
                && text.End(phrase.Last) - text.Start(first) - head.Word.Length >= ShortestDescription
            )
            {
                return PhraseDescription.Between(text, first, phrase.Last, head.Word.Length);
            }
            if (
                head.Word is not "工程"
                && IsDivision(text, first)
                && text.Start(phrase.First) - text.End(first) >= ShortestBetween
                && Begins(text, first)
            )
            {
                return PhraseDescription.Between(text, first, phrase.Last, head.Word.Length);
            }
        }
        return phrase;
    }

    // 上线|甲, 研发的|甲, 建成了|甲.
    private static bool IsIntroduced(TokenizedText text, int first, WordSet verbs) =>
        (text.Tag(first) is ['n' or 'b' or 'j' or 'a', ..] || text.Kind(first) == TokenKind.Latin)
        && (
            verbs.Contains(text[text[first - 1] is "的" or "了" ? first - 2 : first - 1])
            // 全市|甲平台: there is one of it.
            || text[first - 1] is "全市" or "全省" or "全区" or "全县" or "全州" or "全行" or "全院"
        );

    // 上线甲系统、|乙: another system stands before it in a list.
    private static bool IsBesideAnother(TokenizedText text, int first) =>
        ItemJoint.IsOfPhrases(text, first - 1)
        && text.HeadAt(first - 2) is { Category: EntityCategory.Product } other
        && Heads.Contains(other.Word)
        && (text.Tag(first) is ['n' or 'b' or 'j' or 'a', ..] || text.Kind(first) == TokenKind.Latin);

    // 覆盖|工程, 提升|工程: a verb of news right before the noun says what the works do.
    private static bool IsWork(TokenizedText text, int token, int last) =>
        token == last - 1 && text[last] is "工程" && text.Tag(token) is ['v', ..];

    private static bool IsDivision(TokenizedText text, int token) =>
        text.IsPlace(token) && text[token] is [_, _, .., '省' or '市' or '区' or '县' or '州'];

    private static bool Begins(TokenizedText text, int token) =>
        text.Kind(token - 1) is TokenKind.Mark or TokenKind.Space
        || text.Tag(token - 1) is ['v' or 'p' or 'c' or 'u' or 'm', ..]
        || PhraseReach.IsBoundary(text, token - 1);

    private static bool Belongs(TokenizedText text, int token) =>
        text.IsPlace(token)
        || text[token] is "可"
        || text.IsOneOf(token, Grammar.Codes)
        // 5G+北斗定位系统.
        || text.Mark(token) is '+'
        // 甲平台和乙平台 are two, and so are 甲算法仓和乙系统.
        || (
            text[token] is "与" or "和"
            && text[token - 1].Length > 1
            && text.HeadAt(token - 1) is not { Category: EntityCategory.Product, Word.Length: > 1 }
        )
        || (
            text.Kind(token) == TokenKind.Word
            && text.Tag(token) is ['n', ..] or ['v', ..] or "a" or "b" or "l" or "j" or "d"
            // 充分认识|到|甲系统的作用.
            && text[token] is not "到"
            && !(text[token].Length >= LengthOfPhrase && PhraseReach.IsBoundary(text, token))
            && !text.IsOneOf(token, PhraseStart.LeadingVerbs)
            && (text.IsOneOf(token, Grammar.ModifyingVerbs) || Grammar.Boundaries.LongestEnd(text[token]) < 2)
        );
}
