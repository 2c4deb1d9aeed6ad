using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Names of villages and towns that are made of common words (西岭村, 中和村, 小河镇): there are too many for any list, but the division that
/// they belong to stands right before them, or another one beside them in a list.
/// </summary>
internal static class VillageName
{
    private const int Longest = 3;

    private static readonly WordSet Kinds = WordTable.Set("kinds", "village");

    /// <summary>Whether a phrase that ends in 村, 镇 or 乡 stands where only a name does.</summary>
    public static bool Is(TokenizedText text, int first, int last, Head head) =>
        IsSpelled(text, first, last, head)
        && (IsDivision(text, first - 1) || IsOf(text, first - 2, head, '、', first - 1) || IsBefore(text, last, head));

    /// <summary>Whether a division ends at a token, and behind it nothing but a village's name.</summary>
    public static bool IsBehind(TokenizedText text, int division, int last, Head head) =>
        IsDivision(text, division) && IsSpelled(text, division + 1, last, head);

    // Characters that tell no kind of village: 示范村, 3个村.
    private static bool IsSpelled(TokenizedText text, int first, int last, Head head)
    {
        if (
            head.Word is not ("村" or "镇" or "乡")
            || text[last].Length != 1
            || text.Start(last) - text.Start(first) is < 2 or > Longest
            || Kinds.Contains(text.SpanOf(first, last - 1))
        )
        {
            return false;
        }
        for (var i = first; i < last; i++)
        {
            if (
                text.Kind(i) != TokenKind.Word
                || (text[i].Length > 1 && (text.IsOneOf(i, Kinds) || text.IsOneOf(i, Grammar.Boundaries)))
                || text[i] is "的" or "个" or "和" or "与" or "及" or "各"
            )
            {
                return false;
            }
        }
        return true;
    }

    // 甲县, 乙镇: what villages and towns belong to.
    private static bool IsDivision(TokenizedText text, int token) =>
        text[token] is [_, _, .., '镇' or '乡' or '县' or '区' or '市' or '旗'] or [_, _, .., '街', '道']
        && (text.IsPlace(token) || text.Tag(token) is "ns");

    // 甲村、乙村.
    private static bool IsOf(TokenizedText text, int other, Head head, char mark, int between) =>
        text.Mark(between) == mark && text[other] is [.., var noun] && noun == head.Word[0];

    private static bool IsBefore(TokenizedText text, int last, Head head)
    {
        if (text.Mark(last + 1) != '、')
        {
            return false;
        }
        for (var i = last + 2; i < text.Count && text.Start(i) - text.End(last + 1) <= Longest; i++)
        {
            if (text[i] is [.., var noun] && noun == head.Word[0])
            {
                return true;
            }
        }
        return false;
    }
}
