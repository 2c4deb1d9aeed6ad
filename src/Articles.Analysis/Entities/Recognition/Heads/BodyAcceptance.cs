using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>Tells names of bodies from common noun phrases.</summary>
internal static class BodyAcceptance
{
    private const int RareFrequency = 10;

    /// <summary>How often the dictionary's corpus has a common noun at most that a firm may be called by.</summary>
    private const int BrandFrequency = 200;
    private const int LongestModifier = 8;
    private const int LongestOfUnit = 14;
    private const int LeastOfLeague = 4;

    /// <summary>Kinds of bodies that are named by whatever stands before them.</summary>
    internal static readonly WordSet Corporate = new(["公司", "集团", "银行", "证券", "保险公司", "主管部门"]);

    private static readonly WordSet Trades = WordTable.Set("industries", "brand");
    private static readonly WordSet Deeds = WordTable.Set("acting", "does");
    private static readonly WordSet Managers = WordTable.Set("acting", "managers");
    private static readonly WordSet Kinds = WordTable.Set("acting", "kinds");
    private static readonly WordSet ManyOfPlace = WordTable.Set("kinds", "many");
    private static readonly WordSet SomeOfPlace = WordTable.Set("kinds", "some");
    private static readonly WordSet OfAll = WordTable.Set("kinds", "of-all");
    private static readonly WordSet StockDeals = WordTable.Set("verbs", "shares");

    /// <summary>How surely a phrase is a body, 0 to 1; 0 when it is none.</summary>
    public static double Score(TokenizedText text, Phrase phrase, Head head)
    {
        var named = phrase.HasProper || phrase.HasUnknown || phrase.HasLatin || phrase.Quote >= 0;
        return head.Strength switch
        {
            _ when NoBody.Is(text, phrase, head) => 0,
            Strength.Sure when head.Word.EndsWith("有限公司", StringComparison.Ordinal) => phrase.ModifierLength >= 2
            && !phrase.Quantified
            && (named || phrase.Content >= 2)
                ? 0.9
                : 0,
            Strength.Sure when head.Word is "集团" && (IsGroupOfTwo(text, phrase) || IsActingGroup(text, phrase)) =>
                0.7,
            Strength.Sure when Corporate.Contains(head.Word) => (
                phrase.StartsProper && !Grammar.KindsOfBodies.Contains(text.Slice(phrase.First, phrase.Last))
            ) || (named && phrase.Content >= 2 && !phrase.Quantified)
                ? 0.9
                : 0,
            Strength.Sure when named && phrase.Content >= 1 => 0.9,
            Strength.Sure when phrase.Content >= 2 && !phrase.Quantified => 0.7,
            Strength.Sure when IsActingLeague(text, phrase, head) => 0.6,
            // 甲市委市政府 are two bodies.
            Strength.Plain when phrase.Quantified || (head.Word is "政府" && HoldsCommittee(text, phrase)) => 0,
            Strength.Plain when head.Word is "股份" => (
                phrase.ModifierLength == 2 && phrase.Content == 2 && !text.IsOneOf(phrase.First, StockDeals)
            ) || (named && phrase.ModifierLength <= 4)
                ? 0.6
                : 0,
            Strength.Plain when head.Word.Length == 1 => phrase.StartsProper && phrase.Content is >= 2 and <= 16
                ? 0.6
                : 0,
            Strength.Plain when head.Word is "学校" && text[phrase.Last - 1] is "示范" or "试点" => 0,
            Strength.Plain when head.Word is "中心" or "学校" or "中学" or "小学" => phrase.HasProper
                && phrase.Content >= 2
            || NamedPhrase.IsOfAi(text, phrase)
                ? 0.7
                : 0,
            // “甲”党员突击队: a team is called by a quotation.
            Strength.Plain when phrase.Quote == phrase.First && head.Word[^1] == '队' => 0.9,
            // 甲公司|乙县|办事处.
            Strength.Plain when phrase.Quote < 0 && UnitOfBody.Is(text, phrase, head) => 0.8,
            Strength.Plain when phrase.Quote < 0 && BranchOfBody.Is(text, phrase, head) => 0.8,
            Strength.Plain => named
            && phrase.StartsProper
            && !IsOfKind(text, phrase, head)
            && phrase.ModifierLength
                <= (
                    head.Word.Length >= 4
                    || Grammar.Bodies.Contains(text[phrase.First])
                    || IsNumberedBranch(text, phrase)
                        ? LongestOfUnit
                        : LongestModifier
                )
                ? 0.6
                : 0,
            Strength.Weak => IsBrandOfTrade(text, phrase) ? 0.5 : 0,
            _ => 0,
        };
    }

    // A brand before a trade: 云帆科技.
    private static bool IsBrandOfTrade(TokenizedText text, Phrase phrase) =>
        !phrase.Quantified
        && (phrase.HasBrand || IsHeaded(text, phrase))
        && !Followed(text, phrase)
        && !phrase.EndsInVerb
        && phrase.Content is >= 2 and <= 6
        && phrase.Content == phrase.ModifierLength;

    // 甲市人民检察院|第二|分院: the body that it is a branch of begins its name.
    private static bool IsNumberedBranch(TokenizedText text, Phrase phrase) =>
        text[phrase.Last - 1] is ['第', _, ..]
        && phrase.Last - 2 > phrase.First
        && text.HeadAt(phrase.Last - 2) is { Category: EntityCategory.Organization, Strength: Strength.Sure };

    // 青牛科技|副总裁: a common noun is a firm's brand where somebody manages the firm.
    private static bool IsHeaded(TokenizedText text, Phrase phrase) =>
        phrase.First == phrase.Last - 1
        && text.Tag(phrase.First) is "n"
        && text.End(phrase.Last) == text.Start(phrase.Last) + 2
        && MayBeBrand(text, phrase.First)
        && Managers.Contains(text[text.After(phrase.Last)]);

    // 云帆科技园 goes on; 云帆科技合作 does not.
    private static bool Followed(TokenizedText text, Phrase phrase) =>
        (phrase.Modifies && text[phrase.Last + 1] is not ("合作" or "联合" or "共同"))
        // 甲科技|创新|成果, 甲软件|工程师.
        || (text[phrase.Last + 1] is "创新" or "研发" or "攻关" && PhraseWords.IsNoun(text, phrase.Last + 2))
        || text[phrase.Last + 1] is "工程师" or "开发者" or "会计准则";

    // 麦田集团宣布, 麦田集团董事长: a common noun is a group's name where it acts as one; 利益集团 is a kind.
    private static bool IsActingGroup(TokenizedText text, Phrase phrase) =>
        phrase.First == phrase.Last - 1
        && text.Tag(phrase.First) is "n" or "nz"
        && text[phrase.Last].Length == 2
        && MayBeBrand(text, phrase.First)
        && text.After(phrase.Last) is var next
        && (Managers.Contains(text[next]) || Deeds.Contains(text[next]));

    // 麦田, 青牛: a noun that is seldom and no trade.
    private static bool MayBeBrand(TokenizedText text, int token) =>
        text[token].Length is 2 or 3
        && !text.IsOneOf(token, Grammar.Generic)
        && !text.IsOneOf(token, Grammar.NationalTrades)
        && !text.IsOneOf(token, Grammar.LocalTrades)
        && !text.IsOneOf(token, Trades)
        && !text.IsOneOf(token, Kinds)
        && (
            !Lexicon.Words.All.TryGetValue(text[token], out var word) || Lexicon.Words.Frequency(word) <= BrandFrequency
        );

    // 云禾集团, 安钢集团: two characters that no word covers, or a rare noun.
    private static bool IsGroupOfTwo(TokenizedText text, Phrase phrase) =>
        (phrase.Last - phrase.First == 2 && FirmName.IsBrandOfTwo(text, phrase.First))
        || (phrase.Last - phrase.First == 1 && IsRareNoun(text, phrase.First));

    private static bool IsRareNoun(TokenizedText text, int token) =>
        text[token].Length == 2
        && text.Tag(token) is "n"
        && !text.IsOneOf(token, Grammar.Generic)
        && Lexicon.Words.All.TryGetValue(text[token], out var word)
        && Lexicon.Words.Frequency(word) <= RareFrequency;

    // 某地家庭农场, 某地诊所数量: those of a place, where nothing but the place stands before them.
    private static bool IsOfKind(TokenizedText text, Phrase phrase, Head head) =>
        phrase.First == phrase.Last - 1
        && text.IsPlace(phrase.First)
        && text[phrase.Last].Length == head.Word.Length
        && (
            ManyOfPlace.Contains(head.Word)
            || (SomeOfPlace.Contains(head.Word) && OfAll.Contains(text[phrase.Last + 1]))
        );

    // 算力服务产业联盟在甲市成立: common words, and what is said of one body.
    private static bool IsActingLeague(TokenizedText text, Phrase phrase, Head head) =>
        head.Word is "联盟" or "产业方阵" or "联合体"
        && phrase.ModifierLength >= LeastOfLeague
        && !phrase.Quantified
        && !phrase.AfterVerb
        && text[phrase.Last + 1] is "在" or "成立" or "揭牌" or "发布" or "正式";

    private static bool HoldsCommittee(TokenizedText text, Phrase phrase) =>
        text.Text.AsSpan(text.Start(phrase.First), text.End(phrase.Last) - text.Start(phrase.First)).IndexOf('委')
            is var at
        && at > 0
        && text.Text.AsSpan(text.Start(phrase.First) + at + 1) is not ['员', '会', ..];
}
