using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>What a firm that no table has may be called, from the least to the most particular.</summary>
internal enum FirmShape
{
    /// <summary>No firm is called so.</summary>
    None,

    /// <summary>Three characters that form no word: 优必达.</summary>
    Bare,

    /// <summary>A place and a trade, which may be just the place's: 东湖制药.</summary>
    Place,

    /// <summary>Two characters and goods, which may be just a kind of them: 星衡材料.</summary>
    Goods,

    /// <summary>Two characters and a trade: 云岭铜业.</summary>
    Trade,
}

/// <summary>Tells by its words what a firm may be called.</summary>
internal static class UnlistedFirmName
{
    private const int Brand = 2;

    private static readonly WordSet Goods = WordTable.Set("acting", "goods");
    private static readonly WordSet Trades = new(
        WordTable
            .Set("acting", "trades")
            .Words.Concat(WordTable.Set("industries", "brand").Words)
            .Concat(WordTable.Set("acting", "reporting trades").Words)
            .Concat(Goods.Words)
            .Where(x => x is not ("集团" or "股份" or "大学"))
    );
    private static readonly WordSet Sectors = WordTable.Set("acting", "sector");
    private static readonly WordSet NoBrands = WordTable.Set("acting", "no brand");
    private static readonly WordSet NoFirst = WordTable.Set("acting", "no first character");
    private static readonly WordSet NoLast = WordTable.Set("acting", "no last character");

    /// <summary>What the words from one token to another may be the name of.</summary>
    public static FirmShape ShapeOf(TokenizedText text, int first, int last)
    {
        var shape = MayBegin(text, first) ? ShapeOfBrand(text, first, last) : FirmShape.None;
        return shape is FirmShape.None || Words.All.Contains(text.SpanOf(first, last)) ? FirmShape.None : shape;
    }

    private static FirmShape ShapeOfBrand(TokenizedText text, int first, int last)
    {
        if (text.IsOneOf(last, Trades) && last > first && text.Start(last) - text.Start(first) == Brand)
        {
            return !IsBrand(text, first, last) ? FirmShape.None
                : text.IsPlace(first) ? FirmShape.Place
                : text.IsOneOf(last, Goods) ? FirmShape.Goods
                : FirmShape.Trade;
        }
        return IsBare(text, first, last) ? FirmShape.Bare : FirmShape.None;
    }

    private static bool MayBeInside(TokenizedText text, int token) =>
        text.Tag(token) is not (['u', ..] or "p" or "c" or "r" or "m" or "q");

    /// <summary>
    /// Whether a firm's name may begin with a token: a character alone may be any part of a brand but what begins no name; a word is none
    /// that stands by itself.
    /// </summary>
    public static bool MayBegin(TokenizedText text, int first) =>
        text[first].Length == 1
            ? text.Tag(first) is not ("m" or "q" or "r" or "p" or "c" or "d" or "u" or "uj" or "t" or "f")
            : text.Tag(first) is "nr" or "nrt" or "nz" or "ns" or "nt" or "j" or "x";

    private static bool IsBrand(TokenizedText text, int first, int trade) =>
        (
            first == trade - 1
            || (MayBeInside(text, first + 1) && text[first + 1] is not ("大" or "家" or "个" or "类" or "级" or "型"))
        )
        && !NoBrands.Contains(text.SpanOf(first, trade - 1))
        && !(first == trade - 1 && text.IsOneOf(first, Grammar.Generic))
        && !Grammar.Describing.Contains(text[first])
        && !text.IsOneOf(first, Grammar.Bodies)
        // 广东旅游: what a place reports of.
        && !(text.IsPlace(first) && text.IsOneOf(trade, Sectors))
        && (
            text.IsPlace(first)
            || !Words.All.TryGetValue(text.SpanOf(first, trade - 1), out var word)
            || Words.Tag(word) is "nr" or "nrt" or "nz" or "ns" or "nt" or "j"
        );

    // 优|必|达: no two of them form a word, they name no person, and the last one ends no common noun.
    private static bool IsBare(TokenizedText text, int first, int last)
    {
        var name = text.SpanOf(first, last);
        return name.Length == Brand + 1
            && last > first
            && MayBeInside(text, first + 1)
            && MayBeInside(text, last)
            && !NoFirst.Contains(name[..1])
            && !text.IsPlace(first)
            && !PersonName.IsSurname(text, first)
            && !NoLast.Contains(name[^1..])
            && IsNoWord(name[..Brand])
            && IsNoWord(name[1..]);
    }

    private static bool IsNoWord(ReadOnlySpan<char> pair) =>
        !Words.All.TryGetValue(pair, out var word) || Words.Tag(word) is "nr" or "nrt" or "nz" or "nt";
}
