using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// The full names of firms: before 有限公司 any word may be a brand, even a verb, and a place that stands there begins the
/// name (贵州云上星澜科技有限公司).
/// </summary>
internal static class FirmName
{
    private const string Registered = "有限公司";
    private const int MostTokens = 9;
    private const int RareFrequency = 100;
    private const int LongestWithoutPlace = 8;
    private const int LongestOfZone = 16;
    private const int LongestBrand = 8;

    private static readonly WordSet Particles = new([
        "的",
        "和",
        "与",
        "及",
        "了",
        "在",
        "由",
        "被",
        "向",
        "对",
        "将",
        "把",
        "是",
        "为",
        "于",
        "从",
        "给",
        "同",
        "即",
        "或",
        "以",
        "等",
        "有",
        "到",
        "经",
        "按",
        "依",
        "往",
        "随",
        "携",
        "供",
        "让",
        "使",
        "获",
        "请",
        "派",
        "记",
        "国企",
        "央企",
        "隔壁",
        "项目",
        "公司",
        "股东",
        "主体",
    ]);

    /// <summary>The phrase, begun farther to the left where the firm's name does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase that the walk found.</param>
    /// <param name="head">Its head noun.</param>
    public static Phrase Extend(TokenizedText text, Phrase phrase, Head head)
    {
        if (phrase.Quote >= 0)
        {
            return phrase;
        }
        if (AfterBody(text, phrase, head) is > 0 and var own)
        {
            return PhraseDescription.Between(text, own, phrase.Last, head.Word.Length);
        }
        // 语料平台企业云帆科技: what kind of firm it is stands before its name.
        if (head is { Category: EntityCategory.Organization, Strength: Strength.Weak })
        {
            return AfterKind(text, phrase, head);
        }
        if (ShortBrand(text, phrase, head) is > 0 and var tokens)
        {
            return PhraseDescription.Between(text, phrase.First - tokens, phrase.Last, head.Word.Length);
        }
        if (!head.Word.EndsWith(Registered, StringComparison.Ordinal))
        {
            return OfBranch(text, phrase, head);
        }
        if (
            PlaceBracket.Open(text, phrase.First - 1) is > 0 and var open
            && WordBefore(text, open) is > -1 and var brand
        )
        {
            return PhraseDescription.Between(text, brand, phrase.Last, head.Word.Length);
        }
        if (text.Mark(phrase.First + 1) is '（' && IsOfTrade(text, phrase.First))
        {
            var name = WordBefore(text, phrase.First + 1);
            return name >= 0 && name < phrase.First
                ? PhraseDescription.Between(text, name, phrase.Last, head.Word.Length)
                : phrase;
        }
        var (first, place) = (phrase.Last, -1);
        while (first > 0 && phrase.Last - first < MostTokens && Belongs(text, first - 1))
        {
            first--;
            place = text.IsPlace(first) && first < phrase.Last ? first : place;
        }
        var start =
            place >= 0 ? place
            : text.Start(phrase.Last) - text.Start(first)
            <= (StartsWithZone(text, phrase) ? LongestOfZone : LongestWithoutPlace)
                ? first
            : phrase.First;
        // 项目星澜建设有限公司: what the walk took in too much.
        var tooMuch = first > phrase.First && text.IsOneOf(first - 1, Particles);
        start = tooMuch ? first : Math.Min(start, phrase.First);
        return start == phrase.First ? phrase : PhraseDescription.Between(text, start, phrase.Last, head.Word.Length);
    }

    // 甲在线服务|有限公司|乙省|分公司: the walk ended at the firm's noun.
    private static Phrase OfBranch(TokenizedText text, Phrase phrase, Head head) =>
        phrase.First < phrase.Last
        && text.HeadAt(phrase.First) is { } firm
        && firm.Word.EndsWith(Registered, StringComparison.Ordinal)
            ? PhraseDescription.Between(
                text,
                Extend(text, PhraseDescription.Between(text, phrase.First, phrase.First, firm.Word.Length), firm).First,
                phrase.Last,
                head.Word.Length
            )
            : phrase;

    // How many tokens before the phrase are the brand that the walk took for something else; 0 if there is none.
    private static int ShortBrand(TokenizedText text, Phrase phrase, Head head)
    {
        // 中铝集团: the character of a trade after 中.
        if (head.Word is "集团" && phrase.ModifierLength == 1 && text[phrase.First - 1] is "中")
        {
            return 1;
        }
        // 星能控股集团: two characters that no word covers before nothing but a trade.
        if (
            head.Word is "集团"
            && phrase.First == phrase.Last
            && Grammar.Generic.Contains(text[phrase.Last][..^head.Word.Length]) | text[phrase.Last] is "控股集团"
            && IsBrandOfTwo(text, phrase.First - 2)
        )
        {
            return 2;
        }
        // 云能股份: a listed firm's brand may be a rare word that the dictionary takes for a verb.
        return head.Word is "股份" && phrase.ModifierLength == 0 && IsRareVerb(text, phrase.First - 1) ? 1 : 0;
    }

    /// <summary>
    /// Whether two characters that no word covers stand where a name can begin: at a clause's beginning or beside another name.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The first of the two tokens.</param>
    public static bool IsBrandOfTwo(TokenizedText text, int first) =>
        first >= 0
        && text[first].Length == 1
        && text[first + 1].Length == 1
        && text.Kind(first) == TokenKind.Word
        && text.Kind(first + 1) == TokenKind.Word
        && text.Tag(first) is not ("m" or "r" or "p" or "c" or "d" or "u" or "uj")
        && text[first + 1] is not ("大" or "家" or "个" or "类" or "级" or "型")
        && (
            text.Kind(first - 1) is TokenKind.Mark or TokenKind.Space || text[first - 1] is "与" or "和" or "由" or "在"
        );

    // 某省港口集团某市港务集团: one body before another; where the other begins, -1 if there is just one.
    private static int AfterBody(TokenizedText text, Phrase phrase, Head head)
    {
        if (head.Word is not "集团" && !head.Word.EndsWith(Registered, StringComparison.Ordinal))
        {
            return -1;
        }
        for (var i = phrase.First + 1; i < phrase.Last - 1; i++)
        {
            if (text[i] is "集团" && text.IsPlace(i + 1) && text.IsPlace(phrase.First))
            {
                return i + 1;
            }
        }
        return -1;
    }

    private static Phrase AfterKind(TokenizedText text, Phrase phrase, Head head)
    {
        for (var i = phrase.Last - 1; i >= phrase.First; i--)
        {
            if (text[i] is "企业" or "厂商" or "服务商" or "公司" or "巨头")
            {
                return i + 1 < phrase.Last
                    ? PhraseDescription.Between(text, i + 1, phrase.Last, head.Word.Length)
                    : phrase;
            }
        }
        return phrase;
    }

    private static bool IsRareVerb(TokenizedText text, int token) =>
        text[token].Length == 2
        && text.Tag(token) is "v"
        && Lexicon.Words.All.TryGetValue(text[token], out var word)
        && Lexicon.Words.Frequency(word) <= RareFrequency;

    // 星澜（某地）热电有限公司: the brand before the bracket, two characters or more; -1 if there is none.
    private static int WordBefore(TokenizedText text, int open)
    {
        var first = open;
        while (
            first > 0
            && (text.Start(open) - text.Start(first) < 2 || IsOfTrade(text, first) || text[first] is "互联")
            && text.Kind(first - 1) is TokenKind.Word
            && text.Start(open) - text.Start(first - 1) <= LongestBrand
            && Belongs(text, first - 1)
        )
        {
            first--;
        }
        return text.Start(open) - text.Start(first) is >= 2 and <= LongestBrand ? first : -1;
    }

    // 孚能|科技（甲州）股份有限公司: a trade, with the brand before it; characters of a brand come one by one.
    private static bool IsOfTrade(TokenizedText text, int token) =>
        text[token].Length > 1
            ? text.IsOneOf(token, Grammar.Generic)
                || text.HeadAt(token) is { Category: EntityCategory.Organization, Strength: Strength.Weak }
            : text[token - 1].Length == 1;

    // 甲乙新区某某有限公司: before the noun stands the zone's own name.
    private static bool StartsWithZone(TokenizedText text, Phrase phrase) =>
        text.HeadAt(phrase.First) is { Category: EntityCategory.Location } head
        && head.Word.Length == text[phrase.First].Length;

    private static bool Belongs(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Word or TokenKind.Latin
        && !text.IsOneOf(token, Particles)
        && text.Tag(token) is not ("title" or "r" or "c" or "u" or "uj" or "ul" or "t")
        && !(
            text[token].Length > 1 && text[token] is not ("互联" or "服务") && text.IsOneOf(token, Grammar.Boundaries)
        );
}
