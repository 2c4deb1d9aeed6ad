using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition.Products;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>A product without its class noun (翎昂大模型: 翎昂) or the body that runs it, a craft by its number.</summary>
internal static class ProductForms
{
    private const int ShortestRest = 5;

    /// <summary>Adds the short forms of the product from a token to another.</summary>
    public static void Add(TokenizedText text, int first, int last, List<string> forms)
    {
        if (WithoutApp(text, first, last) is { } app)
        {
            forms.Add(app);
        }
        if (WithoutClass(text, first, last) is { } thing)
        {
            forms.Add(thing);
        }
        // 云帆二十号载人飞船: 云帆二十号.
        var number = text.SpanOf(first, last).IndexOf('号');
        if (number >= 3 && last > first && text.StartsToken(text.Start(first) + number + 1))
        {
            forms.Add(text.Text.Substring(text.Start(first), number + 1));
        }
        // “5G+云上急救”系统: 云上急救系统.
        if (
            text.Mark(first) == '“'
            && text.Kind(first + 1) == TokenKind.Latin
            && text.Mark(first + 2) == '+'
            && text.Partner(first) is > 0 and var closing
            && closing < last
            && closing > first + 3
        )
        {
            forms.Add(text.Slice(first + 3, closing - 1) + text.Slice(closing + 1, last));
        }
        // 互联网+云上菜场: 云上菜场, with or without quotation marks.
        var begin = text.Mark(first) == '“' ? first + 1 : first;
        var end = begin > first && text.Partner(first) is > 0 and var close ? close - 1 : last;
        if (text[begin] is "互联网" && text.Mark(begin + 1) == '+' && end > begin + 2)
        {
            forms.Add(text.Slice(begin + 2, end));
        }
        if (WithoutOwner(text, first, last) is { } product)
        {
            forms.Add(product);
        }
        if (WithoutNumber(text, first, last) is { } ship)
        {
            forms.Add(ship);
        }
        if (Stem(text, first, last) is { } stem)
        {
            forms.Add(stem);
        }
    }

    // 甲乙通App, 甲乙通小程序: 甲乙通.
    private static string? WithoutApp(TokenizedText text, int first, int last) =>
        (text[last].Equals("app", StringComparison.OrdinalIgnoreCase) || BrandCore.IsOpened(text[last]))
        && BrandCore.IsBrand(text, first, last - 1)
        && !Identity.IsPaper(text[last - 1])
            ? text.Slice(first, last - 1)
            : null;

    // 翎昂大模型: 翎昂, where its characters form no common word.
    private static string? Stem(TokenizedText text, int first, int last) =>
        Grammar.HeadAtEnd(text[last]) is { Category: EntityCategory.Product, Strength: Strength.Plain } head
        && head.Word.Length == text[last].Length
        && !text.IsOneOf(last - 1, Grammar.Generic)
        && text.End(last - 1) - text.Start(first) is >= 2 and <= 5
        && !text.IsPlace(first)
        && Brand.Says(text, first, last - 1)
            ? text.Slice(first, last - 1)
            : null;

    // 城市大脑平台: 城市大脑, for 大脑 ends names itself.
    private static string? WithoutClass(TokenizedText text, int first, int last) =>
        text[last] is "平台" or "系统" or "解决方案" or "项目"
        && last - first >= 2
        && Grammar.HeadAtEnd(text[last - 1]) is { Category: EntityCategory.Product, Word.Length: > 1 } head
        && head.Word.Length == text[last - 1].Length
        && !Grammar.Generic.Contains(head.Word)
        && head.Word is not ("平台" or "系统" or "网络" or "数据库" or "模型" or "大模型" or "引擎" or "工具")
            ? text.Slice(first, last - 1)
            : null;

    // 淞航号: 淞航; 鲢仔1号: 鲢仔, where its characters form no common word.
    private static string? WithoutNumber(TokenizedText text, int first, int last)
    {
        var stem = text.SpanOf(first, last);
        stem = stem[^1] is '号' ? stem[..^1].TrimEnd(NameNumerals.ChineseOrDigits) : [];
        return stem.Length >= 2 && !Words.All.TryGetValue(stem, out _) ? stem.ToString() : null;
    }

    private static string? WithoutOwner(TokenizedText text, int first, int last) =>
        (text.IsOneOf(first, Grammar.Bodies) || text.IsOneOf(first, Grammar.LocalTrades))
        && text.End(last) - text.End(first) >= ShortestRest
            ? text.Slice(first + 1, last)
            : null;
}
