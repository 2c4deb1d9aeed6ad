using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds firms that are called by two characters and a trade (云岭铜业, 东湖制药) where a clause begins with them and goes on as the
/// reports of firms do: with a quarter, what they own, intend or earned. The firm is named wherever its name stands again.
/// </summary>
internal sealed class ReportingFirmRecognizer : IRecognizer
{
    private const int Brand = 2;

    // 铜芯电缆: goods, and no firm that deals in them.
    private static readonly WordSet Goods = WordTable.Set("acting", "goods");

    private static readonly WordSet Trades = new(
        WordTable
            .Set("acting", "trades")
            .Words.Concat(WordTable.Set("industries", "brand").Words)
            .Concat(WordTable.Set("acting", "reporting trades").Words)
            .Where(x => x is not ("集团" or "股份" or "大学") && !Goods.Contains(x))
    );

    private static readonly WordSet Goings = WordTable.Set("acting", "reporting");
    private static readonly WordSet Sectors = WordTable.Set("acting", "sector");
    private static readonly WordSet NoBrands = WordTable.Set("acting", "no brand");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var trade = text.Next(1, Trades); trade < text.Count; trade = text.Next(trade + 1, Trades))
        {
            var first = text[trade - 1].Length == 1 ? trade - 2 : trade - 1;
            if (
                first >= 0
                && text[trade].Length is 2 or 3
                && text.Start(trade) - text.Start(first) == Brand
                && IsBrand(text, first, trade)
                && Begins(text, first)
                && GoesOn(text, trade + 1)
            )
            {
                candidates.Add(new Candidate(text.Start(first), text.End(trade), EntityCategory.Organization, 0.55));
            }
        }
    }

    private static bool Begins(TokenizedText text, int first) =>
        first == 0
        || text.Kind(first - 1) is TokenKind.Mark or TokenKind.Space
        || text[first - 1] is "由" or "据" or "获悉";

    private static bool IsBrand(TokenizedText text, int first, int trade)
    {
        for (var i = first; i < trade; i++)
        {
            if (
                text.Kind(i) != TokenKind.Word
                || text.Tag(i)
                    is "v"
                        or "vn"
                        or "vd"
                        or "p"
                        or "c"
                        or "d"
                        or "r"
                        or "m"
                        or "q"
                        or "t"
                        or "f"
                        or "u"
                        or "uj"
                        or "b"
                        or "title"
            )
            {
                return false;
            }
        }
        return !NoBrands.Contains(text.SpanOf(first, trade - 1))
            && !(first == trade - 1 && text.IsOneOf(first, Grammar.Generic))
            && !Grammar.Describing.Contains(text[first])
            && !Lexicon.Words.All.Contains(text.SpanOf(first, trade))
            && !text.IsOneOf(first, Grammar.Bodies)
            // 广东旅游: what a place reports of.
            && !(text.IsPlace(first) && text.IsOneOf(trade, Sectors))
            && (
                text.IsPlace(first)
                || !Lexicon.Words.All.TryGetValue(text.SpanOf(first, trade - 1), out var word)
                || Lexicon.Words.Tag(word) is "nr" or "nrt" or "nz" or "ns" or "nt" or "j"
            );
    }

    // 前三季度, 2023年, 拥有, 拟, 净利润.
    private static bool GoesOn(TokenizedText text, int next) =>
        text.IsOneOf(next, Goings)
        || (text[next] is "前" or "第" && text[next + 1] is [.., '季', '度'])
        || (text.Kind(next) == TokenKind.Number && text[next].Length == 4 && text[next + 1] is "年" or "年度");
}
