using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Enumerations;

/// <summary>Finds the products in a list that is announced: 产品有甲、乙、丙等, 平台包括甲、乙.</summary>
internal sealed class ProductList : IRecognizer
{
    private const int MostItems = 20;
    private const int LongestItem = 6;

    private static readonly WordSet Classes = new([
        "产品",
        "新产品",
        "理财产品",
        "基金产品",
        "平台",
        "品牌",
        "系统",
        "应用",
        "App",
        "APP",
        "大模型",
        "套餐",
        "软件",
    ]);
    private static readonly WordSet Verbs = new(["有", "包括", "包含", "如", "涵盖", "为", "是", "就有", "还有"]);

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, Classes); i + 2 < text.Count; i = text.Next(i + 1, Classes))
        {
            var verb = text[i + 1] is "就" or "主要" or "还" or "分别" ? i + 2 : i + 1;
            // 平台是…: what it is, not what there are.
            if (text.IsOneOf(verb, Verbs) && (text[verb] is not "是" || text[verb - 1] is "分别"))
            {
                AddItems(text, verb + 1, candidates);
            }
        }
    }

    // Where an item ends: at a mark, and before what no name holds; a name that is said to be somebody's may hold a verb.
    private static int End(TokenizedText text, int first, bool isOwned)
    {
        var last = first;
        while (
            last - first < LongestItem
            && (PhraseReach.Belongs(text, last) || (isOwned && MayHold(text, last)))
            && text.Kind(last) is TokenKind.Word or TokenKind.Latin or TokenKind.Number
            && !(last > first && IsQuantity(text, last))
        )
        {
            last++;
        }
        return last;
    }

    private static bool MayHold(TokenizedText text, int token) =>
        text.Kind(token) == TokenKind.Word
        && text.Tag(token) is not ['t' or 'd' or 'p' or 'r' or 'c' or 'u', ..]
        // 中|金|股票: a word of one character may be a part of what no word is.
        && (text[token].Length == 1 || !text.IsOneOf(token, Grammar.Boundaries));

    // 水泥|120万|吨 is a figure, 云禾|12|号 a name.
    private static bool IsQuantity(TokenizedText text, int number) =>
        text.Kind(number) == TokenKind.Number
        && (
            text[number].EndsWith('万')
            || text[number].EndsWith('亿')
            || (text.Tag(number + 1) is "q" or "m" && text[number + 1] is not "号")
        );

    // What a firm has is called by names, which hold verbs too: 甲公司旗下的云帆精选、云帆策略.
    private static int BehindOwner(TokenizedText text, int first)
    {
        for (var i = first; i < first + LongestItem && text.Kind(i) == TokenKind.Word; i++)
        {
            if (text[i] is "旗下")
            {
                return text[i + 1] is "的" ? i + 2 : i + 1;
            }
        }
        return first;
    }

    // A list has two items at least, each of three characters or more.
    private static void AddItems(TokenizedText text, int first, List<Candidate> candidates)
    {
        var items = new List<Candidate>();
        var owned = false;
        for (var count = 0; count < MostItems; count++)
        {
            // 甲公司旗下的乙: whose it is stands before its name.
            var own = BehindOwner(text, first);
            (first, owned) = (own, owned || own > first);
            var last = End(text, first, isOwned: owned);
            last = text.Kind(last) == TokenKind.Mark ? last : End(text, first, isOwned: false);
            if (last == first)
            {
                return;
            }
            var (start, end) = (text.Start(first), text.End(last - 1));
            if (end - start >= 3 && text.Kind(first) != TokenKind.Number)
            {
                items.Add(new Candidate(start, end, EntityCategory.Product, 0.65));
            }
            if (text.Mark(last) != '、')
            {
                break;
            }
            first = last + 1;
        }
        if (items.Count > 1)
        {
            candidates.AddRange(items);
        }
    }
}
