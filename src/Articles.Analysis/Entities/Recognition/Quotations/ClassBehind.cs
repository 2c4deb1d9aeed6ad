using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Quotations;

/// <summary>What the noun behind a quotation makes of it.</summary>
internal static class ClassBehind
{
    private const int LongestRun = 8;
    private const int MostBeforeItem = 2;

    /// <summary>At most this many words stand between a quotation and the noun that says what it is.</summary>
    public const int MostModifiers = 4;

    /// <summary>
    /// The category that the noun after the closing mark gives, <c>""</c> when it makes the quotation a saying; null when
    /// it says nothing. Quotations side by side, or with 、 between, share the noun after the last one.
    /// </summary>
    public static string? Of(TokenizedText text, int close)
    {
        for (var run = 0; run < LongestRun && NextOfRun(text, close) is > 0 and var next; run++)
        {
            close = next;
        }
        var from = text.Mark(close + 1) == ' ' ? text.End(close + 1) : text.End(close);
        if (text[close + 1] is "等")
        {
            return ClassOfList.From(text, close + 2);
        }
        // “甲”主题列车 is called so; “甲”主题产品 is only about it.
        var theme = text[close + 1] is "系列" ? close + 2 : close + 1;
        if (
            text[theme] is "主题"
            && KindNouns.CategoryAt(text, text.Start(theme + 1)) is { Length: > 0 } themed
            && (themed != EntityCategory.Product || text[theme + 1] is "列车" or "专列" or "班列" or "航班" or "邮轮")
        )
        {
            return themed;
        }
        if (text.Tag(close + 1) is "m" && text[close + 2] is "大")
        {
            // “甲”“乙”三大工程; 两大引擎 liken something to what drives it.
            return text[close + 3] is "工程" or "行动" or "计划" or "项目" or "平台" or "系统" or "品牌" or "活动"
                ? KindNouns.CategoryAt(text, text.Start(close + 3))
                : "";
        }
        var found = KindNouns.CategoryAt(text, from) ?? BehindModifiers(text, close + 1);
        return found is null or EntityCategory.Product && WayOfService.Is(text, close + 1) ? "" : found;
    }

    // Modifiers may stand between: “…”联合|试点工程, “…”高质量|宽带|接入|服务.
    private static string? BehindModifiers(TokenizedText text, int token)
    {
        for (var i = token; i < token + MostModifiers; i++)
        {
            if (
                !PhraseReach.Belongs(text, i)
                && (i > token || text[i] is not ("联合" or "升级" or "提升"))
                && !IsWork(text, i)
            )
            {
                return null;
            }
            if (
                KindNouns.CategoryAt(text, text.End(i)) is { Length: > 0 } found
                && (i == token || (found == EntityCategory.Product && text[i + 1] is not ("项目" or "工程")))
            )
            {
                return found;
            }
        }
        return null;
    }

    /// <summary>Whether a verb stands in the midst of what a quotation is: “甲”钢结构焊接机器人.</summary>
    public static bool IsWork(TokenizedText text, int token) =>
        text.Tag(token) is "v"
        && text[token].Length == 2
        && Grammar.Boundaries.LongestEnd(text[token]) == 0
        && text.Tag(token - 1) is "n"
        && text.Tag(token + 1) is "n";

    /// <summary>
    /// The closing mark of the quotation right behind one, or behind 、 and perhaps a word or two (“甲”、投资“乙”); 0 if none.
    /// </summary>
    public static int NextOfRun(TokenizedText text, int close)
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
}
