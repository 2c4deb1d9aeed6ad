using System.Buffers;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Phrases;

/// <summary>Tells phrases whose things are counted (20个平台, 一批项目): kinds, and no names.</summary>
internal static class PhraseCounts
{
    private const int FarthestCount = 8;

    private static readonly WordSet Classifiers = WordTable.Set("boundaries", "classifier");
    private static readonly WordSet Quantities = WordTable.Set("boundaries", "quantity");

    // 第五次 numbers what follows, and 港澳台 counts nothing.
    private static bool IsCount(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3
        && Classifiers.Contains(word[^1..])
        && (word.Length == 2 || !word[..^1].ContainsAnyExcept(Numerals));

    private static readonly SearchValues<char> Numerals = SearchValues.Create("一二两三四五六七八九十百千万几数多余");

    /// <summary>Whether a token ends a number with its classifier, which counts what follows.</summary>
    // 20个, 三项: a number with its classifier counts what follows.
    public static bool IsCountOf(TokenizedText text, int token) =>
        // 四家子|公司: the dictionary knows a place of that name.
        (text[token].Length == 3 && text[token].EndsWith("家子") && text[token + 1] is "公司")
        // 三个, 五六个, 4.5|万多个.
        || (text.Tag(token) == "m" && IsCount(text[token]))
        // 建设第七家|工厂, 唯一一家|研究院.
        || text[token] is ['第', _, .., '家' or '座' or '所'] or "一家" or "首家"
        || (text[token] is "家" or "座" or "所" && text[token - 1] is ['第', _] or "一" or "首")
        || text.IsOneOf(token, Classifiers)
            && (text.Kind(text.Before(token)) == TokenKind.Number || text.Tag(token - 1) is "m" or "a" or "r");

    // 2025年世界…大会, 5月7日甲市…大会: the year or the day dates what follows.
    private static bool IsDate(TokenizedText text, int token) =>
        text.Kind(token - 1) == TokenKind.Number
        && (text[token] is "年" ? text[token - 1].Length == 4 : text[token] is "日" && text[token - 2] is "月");

    // 一个具有影响力的…平台: what is counted has attributes between.
    private static bool IsCountedFar(TokenizedText text, int of)
    {
        if (text[of] is not "的")
        {
            return false;
        }
        for (var i = of - 1; i > 0 && i >= of - FarthestCount && text.Kind(i) != TokenKind.Mark; i--)
        {
            // 40位专家组成的委员会: who is counted forms one body.
            if (text[i] is "组成" or "构成" or "发起")
            {
                return false;
            }
            if (text[i] is "一个" or "一批" or "一座" or "一款" or "一套" or "一种" || IsCountOf(text, i))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a number with its classifier stands behind a token: 孵化平台57个, 救治中心均超过3300个.</summary>
    public static bool IsCountedBehind(TokenizedText text, int last)
    {
        last += text[last + 1] is "均" ? 1 : 0;
        last += text[last + 1] is "超" or "超过" or "达" or "达到" && text.Kind(last + 2) == TokenKind.Number ? 1 : 0;
        return IsCountRightBehind(text, last);
    }

    private static bool IsCountRightBehind(TokenizedText text, int last) =>
        text.Kind(last + 1) == TokenKind.Number
        && text.IsOneOf(last + 2, Classifiers)
        // 大模型2.0版: which one of its editions.
        && !(text[last + 2] is "版" && text[last + 1].Contains('.'));

    /// <summary>Whether what stands around a phrase counts what it names.</summary>
    // 一批…, 20个…, 该…, and …50家 after it.
    public static bool IsQuantified(TokenizedText text, int first, int last) =>
        text.IsOneOf(first - 1, Quantities)
        || IsCountedFar(text, first - 1)
        || (
            text.Tag(first - 1) is "q" or "m" or "mq" or "r"
            && text[first - 1] is not ("首届" or "其中")
            && !IsDate(text, first - 1)
        )
        || text.Kind(first - 1) == TokenKind.Number
        // 20|列|动车组.
        || (text.Kind(first) == TokenKind.Number && first + 1 < last && text[first + 1] is "列" or "辆" or "台" or "架")
        || IsCountedBehind(text, last)
        || (text.Tag(first) is "m" && (text[first] is [.., '大'] || text.IsOneOf(first, Quantities)))
        || (
            last > first
            && text[last - 1] is ['两' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十', '大']
        );
}
