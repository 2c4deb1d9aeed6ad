using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>What stands around a quotation.</summary>
internal static class QuotationContext
{
    private const int LongestRun = 8;
    private const int MostBeforeItem = 2;
    private const int MostModifiers = 4;
    private const int LongestHeadline = 100;

    private static readonly (WordSet Words, string Category)[] After =
    [
        (WordTable.Set("quotes", "event"), EntityCategory.Event),
        (WordTable.Set("quotes", "document"), EntityCategory.Document),
        (WordTable.Set("quotes", "place-class"), EntityCategory.Location),
        (WordTable.Set("quotes", "organization"), EntityCategory.Organization),
        (WordTable.Set("quotes", "product"), EntityCategory.Product),
        (WordTable.Set("quotes", "slogan"), ""),
    ];

    private static readonly WordSet Launch = WordTable.Set("quotes", "launch");
    private static readonly WordSet Naming = WordTable.Set("quotes", "naming");
    private static readonly WordSet Likening = WordTable.Set("quotes", "likening");
    private static readonly WordSet Class = WordTable.Set("quotes", "class");
    private static readonly WordSet Listed = WordTable.Set("quotes", "listed");
    private static readonly WordSet Tail = WordTable.Set("quotes", "tail");
    private static readonly WordSet Place = WordTable.Set("quotes", "place");

    /// <summary>
    /// The category that the noun after the closing mark gives, <c>""</c> when it makes the quotation a saying; null when
    /// it says nothing. Quotations side by side, or with 、 between, share the noun after the last one.
    /// </summary>
    public static string? ClassAfter(TokenizedText text, int close)
    {
        for (var run = 0; run < LongestRun && NextOfRun(text, close) is > 0 and var next; run++)
        {
            close = next;
        }
        var from = text.Mark(close + 1) == ' ' ? text.End(close + 1) : text.End(close);
        if (text[close + 1] is "等")
        {
            return ClassOfList(text, close + 2);
        }
        // “甲”主题列车 is called so; “甲”主题产品 is only about it.
        if (
            text[close + 1] is "主题"
            && ClassAt(text, text.Start(close + 2)) is { Length: > 0 } themed
            && (themed != EntityCategory.Product || text[close + 2] is "列车" or "专列" or "班列" or "航班" or "邮轮")
        )
        {
            return themed;
        }
        if (text.Tag(close + 1) is "m" && text[close + 2] is "大")
        {
            // “甲”“乙”三大工程; 两大引擎 liken something to what drives it.
            return text[close + 3] is "工程" or "行动" or "计划" or "项目" or "平台" or "系统" or "品牌" or "活动"
                ? ClassAt(text, text.Start(close + 3))
                : "";
        }
        var found = ClassAt(text, from) ?? ClassBehindModifiers(text, close + 1);
        return found is null or EntityCategory.Product && IsWayOfService(text, close + 1) ? "" : found;
    }

    /// <summary>
    /// Whether nouns from a token on end in that of a way of doing things (“…”政务服务模式): the noun of a product before it only says
    /// of what the way is. In “甲”创新服务模式 the quotation has a verb of its own.
    /// </summary>
    public static bool IsWayOfService(TokenizedText text, int token)
    {
        for (
            var i = token;
            i < token + MostModifiers
                && (PhraseReach.Belongs(text, i) || text.IsOneOf(i, Grammar.ModifyingVerbs))
                && text[i] is not ("创新" or "探索" or "改变" or "重塑");
            i++
        )
        {
            if (text[i] is "模式" or "机制" or "理念" or "格局" or "体制")
            {
                return i > token;
            }
        }
        return false;
    }

    // Modifiers may stand between: “…”联合|试点工程, “…”高质量|宽带|接入|服务.
    private static string? ClassBehindModifiers(TokenizedText text, int token)
    {
        for (var i = token; i < token + MostModifiers; i++)
        {
            if (!PhraseReach.Belongs(text, i) && (i > token || text[i] is not "联合") && !IsWork(text, i))
            {
                return null;
            }
            if (
                ClassAt(text, text.End(i)) is { Length: > 0 } found
                && (i == token || (found == EntityCategory.Product && text[i + 1] is not ("项目" or "工程")))
            )
            {
                return found;
            }
        }
        return null;
    }

    // “甲”钢结构焊接机器人: a verb in the midst of what it is.
    private static bool IsWork(TokenizedText text, int token) =>
        text.Tag(token) is "v"
        && text[token].Length == 2
        && Grammar.Boundaries.LongestEnd(text[token]) == 0
        && text.Tag(token - 1) is "n"
        && text.Tag(token + 1) is "n";

    // The closing mark of the quotation right behind one, or behind 、 and perhaps a word or two (“甲”、投资“乙”); 0 if none.
    private static int NextOfRun(TokenizedText text, int close)
    {
        var open = close + 1;
        if (text.Mark(open) == '、')
        {
            open++;
            for (var words = 0; words < MostBeforeItem && text.Kind(open) is TokenKind.Word or TokenKind.Latin; words++)
            {
                open++;
            }
        }
        return text.Mark(open) == '“' ? Math.Max(0, text.Partner(open)) : 0;
    }

    // “数字平台” is a field of business, “科研助理” a product.
    private static bool IsPlainNoun(ReadOnlySpan<char> tail) =>
        tail is "平台" or "系统" or "模型" or "网" or "云" or "链" or "社区";

    private static string? ClassAt(TokenizedText text, int from)
    {
        var (longest, category) = (0, (string?)null);
        foreach (var (words, value) in After)
        {
            var length = words.LongestStart(text.Text.AsSpan(from));
            // “甲”展示: no 展.
            length = length == 1 && !text.StartsToken(from + 1) ? 0 : length;
            (longest, category) = length > longest ? (length, value) : (longest, category);
        }
        return category;
    }

    /// <summary>
    /// Where the noun ends that makes a quotation the name of something, itself the last part of the name (“甲”服务网点); 0 where
    /// several share it, or more follows.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="close">The closing mark.</param>
    /// <param name="category">What the quotation is the name of.</param>
    public static int NounEnd(TokenizedText text, int close, string category)
    {
        if (
            NextOfRun(text, close) > 0
            || text[close + 1] is "等"
            || text.Tag(close + 1) is "m"
            || category is not (EntityCategory.Product or EntityCategory.Event)
        )
        {
            return 0;
        }
        if (category == EntityCategory.Product && ServiceEnd(text, close) is > 0 and var service)
        {
            return service;
        }
        var nouns = Array.Find(After, x => x.Category == category).Words;
        for (var i = close + 1; i <= close + MostModifiers; i++)
        {
            var start = text.Start(i);
            var length = nouns.LongestStart(text.Text.AsSpan(start));
            if (
                length > 1
                && text.StartsToken(start + length)
                && text.TokenAt(start + length - 1) is var last
                && !PhraseWords.IsNoun(text, last + 1)
                && !IsSetOff(text.Text.AsSpan(start, length))
                // “甲”服务承诺, “乙”服务保障.
                && !(text[last] is "服务" && text.Tag(last + 1) is ['v', ..])
                && text.Kind(last + 1) is not (TokenKind.Latin or TokenKind.Number)
            )
            {
                return start + length;
            }
            if (!PhraseReach.Belongs(text, i) && !IsWork(text, i))
            {
                return 0;
            }
        }
        return 0;
    }

    // “甲”帮办代办服务, “甲”审批上门服务: nothing but what is done for somebody stands between the quotation and the noun. Where the
    // noun ends; 0 if that is not so.
    private static int ServiceEnd(TokenizedText text, int close)
    {
        for (var i = close + 1; i <= close + MostModifiers; i++)
        {
            if (text[i] is ['服', '务'] or [_, _, '服', '务'])
            {
                return i > close + 1 && !PhraseWords.IsNoun(text, i + 1) && text.Tag(i + 1) is not ['v', ..]
                    ? text.End(i)
                    : 0;
            }
            // The dictionary has 上门 as a place.
            if (
                (text.Tag(i) is not ("v" or "vn" or "n") && text[i] is not "上门")
                || text[i].Length != 2
                || Grammar.Boundaries.LongestEnd(text[i]) > 0
            )
            {
                return 0;
            }
        }
        return 0;
    }

    // “甲”品牌 is called 甲, wherever the noun says what it is.
    private static bool IsSetOff(ReadOnlySpan<char> noun) =>
        noun.EndsWith("品牌")
        || noun.EndsWith("建设")
        || noun.EndsWith("场景")
        || noun.EndsWith("仪式")
        || noun is "选项" or "宽带" or "栏目" or "产品";

    // “甲”“乙”等9个重点攻坚项目: the last noun within reach.
    private static string? ClassOfList(TokenizedText text, int token)
    {
        string? found = null;
        for (var i = token; i < token + LongestRun && IsInTailOfList(text, i); i++)
        {
            foreach (var (words, value) in After)
            {
                found = value.Length > 0 && text.IsOneOf(i, words) ? value : found;
            }
            found = text.IsOneOf(i, Listed) && IsListOfUses(text, i) ? EntityCategory.Product : found;
        }
        return found;
    }

    // 等20个应用; 等应用于 is a verb, 等技术应用 and 等应用领域 say what is applied and where.
    private static bool IsListOfUses(TokenizedText text, int token) =>
        text[token + 1] is not ("于" or "到" or "在")
        && !(text[token] is "应用" && (text.Tag(token - 1) is "n" || PhraseWords.IsNoun(text, token + 1)));

    // 等一批“甲”服务品牌: what is counted may be called by a quotation too.
    private static bool IsInTailOfList(TokenizedText text, int token) =>
        text.Kind(token) is TokenKind.Word or TokenKind.Number
        || (text.Mark(token) is '“' && text[token - 1] is "一批" or "一系列" or "系列" or "多个" or "个")
        || (text.Mark(token) is '”' && text.Kind(token + 1) is TokenKind.Word);

    /// <summary>The category that the words before the opening mark give; null when they say nothing.</summary>
    public static string? Announced(TokenizedText text, int open)
    {
        var before = open - 1;
        // 过去叫“干沙滩”: what people used to say.
        if (
            text[before] is "叫"
            && text[before - 1] is "过去" or "以前" or "曾" or "曾经" or "从前" or "原来" or "都" or "常"
        )
        {
            return null;
        }
        while (text.Mark(before) is '—' or ' ' or '：')
        {
            before--;
        }
        var start = Math.Max(0, text.Start(Math.Max(0, before - 1)));
        var left = before < 0 ? default : text.Text.AsSpan(start, text.End(before) - start);
        return Class.LongestEnd(left) > 0 || Launch.LongestEnd(left) > 0 || IsLaunchedBusiness(text, before)
            ? EntityCategory.Product
            : null;
    }

    /// <summary>Whether a line of business that somebody brought out ends at a token (推出家政业务); most are only what is handled.</summary>
    public static bool IsLaunchedBusiness(TokenizedText text, int token) =>
        text[token] is "业务" && IsLaunched(text, token);

    /// <summary>Whether a verb of launching stands before the noun that ends at a token, in the same clause.</summary>
    public static bool IsLaunched(TokenizedText text, int token)
    {
        for (var i = token - 1; i > token - LongestRun && text.Kind(i) is TokenKind.Word or TokenKind.Latin; i--)
        {
            if (text.IsOneOf(i, Launch))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether the words before the opening mark say that a name follows (名为).</summary>
    public static bool IsNaming(TokenizedText text, int open) =>
        open > 0
        && Naming.LongestEnd(
            text.Text.AsSpan(Math.Max(0, text.Start(open) - LongestRun), Math.Min(LongestRun, text.Start(open)))
        ) > 0;

    /// <summary>
    /// Whether a quotation that no word announces is in the headline and nowhere in the text under it: an image, for a name
    /// would come again (老矿山的“云端花园”).
    /// </summary>
    public static bool IsImageOfHeadline(TokenizedText text, int open, int start, int end)
    {
        // No farther than a headline reaches: a text may have no line's end, and any number of quotations.
        var headline = text.Text.AsSpan(0, Math.Min(text.Text.Length, LongestHeadline + 1)).IndexOf('\n');
        return end <= headline
            && Announced(text, open) is null
            && text.Text.AsSpan(headline).IndexOf(text.Text.AsSpan(start, end - start), StringComparison.Ordinal) < 0;
    }

    /// <summary>Whether the words before the opening mark liken something to what follows (化身“…”).</summary>
    public static bool IsLikening(TokenizedText text, int open)
    {
        var before = text.Text.AsSpan(
            Math.Max(0, text.Start(open) - LongestRun),
            Math.Min(LongestRun, text.Start(open))
        );
        // 确保服务“甲乙”: how the service is to be.
        if (text[open - 1] is "服务" && text[open - 2] is "确保" or "让" or "使" or "实现" or "推动" or "做到")
        {
            return true;
        }
        // 建成了“甲网”: made it, not became it.
        return Likening.LongestEnd(before) is > 0 and var length && Launch.LongestEnd(before) <= length;
    }

    /// <summary>The category that a quotation's own last word gives; null when it gives none.</summary>
    public static string? OwnClass(ReadOnlySpan<char> content)
    {
        var tail = Tail.LongestEnd(content);
        if (
            tail > 0
            && content.Length >= tail + 2
            && !(IsPlainNoun(content[^tail..]) && Grammar.Generic.Contains(content[..^tail]))
            && (tail > 1 || content.Length is >= 3 and <= 5 || char.IsAsciiLetter(content[0]))
        )
        {
            return EntityCategory.Product;
        }
        var place = Place.LongestEnd(content);
        return place > 0 && content.Length >= place + 2 && content.Length <= 8 ? EntityCategory.Location : null;
    }
}
