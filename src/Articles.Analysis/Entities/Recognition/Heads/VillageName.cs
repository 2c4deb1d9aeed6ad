using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Heads;

/// <summary>
/// Names of villages, towns and roads that are made of common words (西岭村, 中和村, 和兴路): there are too many for any list, but the division
/// that they belong to stands right before them, or another one beside them in a list.
/// </summary>
internal static class VillageName
{
    private const int Longest = 3;
    private const int LongestTown = 4;

    private static readonly WordSet Kinds = WordTable.Set("kinds", "village");
    private static readonly WordSet Nouns = new(["村", "镇", "乡", "路", "街", "巷", "支路", "社区"]);

    /// <summary>Whether a phrase that ends in such a noun stands where only a name does.</summary>
    public static bool Is(TokenizedText text, int first, int last, Head head) =>
        IsSpelled(text, first, last, head)
        && (
            IsDivision(text, first - 1)
            || IsTownBefore(text, first)
            || IsListedBehind(text, first, head)
            || IsListedBefore(text, last, head)
            || (head.Word is "镇" or "乡" && HoldsVillage(text, last))
        );

    /// <summary>
    /// The phrase, begun right behind the division that its village belongs to: the walk stops at small words (齐溪镇|里|秧田村) and goes on
    /// over towns that no list knows (文殊|镇|河口村).
    /// </summary>
    public static Phrase Extend(TokenizedText text, Phrase phrase, Head head)
    {
        if (!Nouns.Contains(head.Word) || phrase.Quote >= 0 || phrase.Last == 0)
        {
            return phrase;
        }
        for (var i = phrase.Last - 1; i > 0 && text.Start(phrase.Last) - text.Start(i) <= Longest; i--)
        {
            if (
                (
                    IsDivision(text, i - 1)
                    || (head.Word is not ("镇" or "乡") && IsTownBefore(text, i))
                    || IsListedBehind(text, i, head)
                ) && IsSpelled(text, i, phrase.Last, head)
            )
            {
                return i == phrase.First ? phrase : PhraseDescription.Between(text, i, phrase.Last, head.Word.Length);
            }
        }
        return phrase;
    }

    // Characters that tell no kind of village: 示范村, 3个村.
    private static bool IsSpelled(TokenizedText text, int first, int last, Head head)
    {
        if (
            !Nouns.Contains(head.Word)
            || text[last].Length != head.Word.Length
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
                // 龙岗区|探索|社区治理, 安康市|机关|驻村, 朝阳区|居民|社区.
                || (text[i].Length > 1 && text.Tag(i) is "v" or "vd" or "d" or "r" or "p" or "b" or "q" or "c")
                || (text[i].Length > 1 && (text.IsOneOf(i, Grammar.Generic) || text.HeadAt(i) is not null))
                || (text.Tag(i) is "m" && text[i] is [.., '个' or '余' or '多' or '条' or '座' or '几' or '数'])
                || text[i] is "的" or "个" or "与" or "及" or "各" or "条" or "等" or "是" or "有" or "为"
                || text.IsPlace(i) && text[i].Length > 2
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

    // 文殊|镇: a town that no list knows.
    private static bool IsTownBefore(TokenizedText text, int first) =>
        text[first - 1] is "镇" or "乡"
        && text.Kind(first - 2) == TokenKind.Word
        && (text[first - 2].Length is 2 or 3 || (text[first - 2].Length == 1 && text[first - 3].Length == 1))
        && !text.IsOneOf(first - 2, Kinds)
        && !text.IsOneOf(first - 2, Grammar.Boundaries)
        && text.Tag(first - 2) is not ("m" or "q" or "r" or "p" or "c" or "d" or "u" or "uj" or "v");

    // 甲村、|乙村.
    private static bool IsListedBehind(TokenizedText text, int first, Head head) =>
        IsBetween(text, first - 1)
        && text[first - 2].EndsWith(head.Word)
        // 改造公路、入户路: no road's name. 大岭|村、小冲村.
        && (
            text[first - 2].Length > 2
            || !Words.All.Contains(text[first - 2])
            || (text[first - 2].Length == 1 && text[first - 3].Length == 2 && text.Tag(first - 3) is "ns")
        );

    private static bool IsListedBefore(TokenizedText text, int last, Head head) =>
        IsBetween(text, last + 1) && EndWithin(text, last + 2, head.Word);

    private static bool IsBetween(TokenizedText text, int token) =>
        text.Mark(token) == '、' || text[token] is "和" or "与";

    // 文殊镇|河口村: whose the village is.
    private static bool HoldsVillage(TokenizedText text, int last) => EndWithin(text, last + 1, "村");

    private static bool EndWithin(TokenizedText text, int first, ReadOnlySpan<char> noun)
    {
        for (var i = first; i < text.Count && text.Start(i) - text.Start(first) <= Longest; i++)
        {
            if (text.Kind(i) != TokenKind.Word || text[i] is "的" || text.IsOneOf(i, Kinds))
            {
                return false;
            }
            if (text[i].EndsWith(noun))
            {
                return text.End(i) - text.Start(first) > LongestTown - 2;
            }
        }
        return false;
    }
}
