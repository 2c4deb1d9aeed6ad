using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Definitions;

/// <summary>
/// The short forms that a name has by rule, for looking for them elsewhere: a company without its place and the noun that
/// ends its name (深圳云帆无线公司: 云帆), a meeting without 世界 or its year (世界机器人大会: 机器人大会), a product without
/// the body that runs it.
/// </summary>
internal static class DerivedForms
{
    private const int ShortestRest = 5;

    private static readonly WordSet Scopes = new(["世界", "全球", "国际", "中国", "全国"]);

    /// <summary>Pairs of a name and a short form.</summary>
    public static IEnumerable<(string Full, string Short)> Of(
        TokenizedText text,
        IReadOnlyList<Candidate> chosen,
        IReadOnlyDictionary<string, string> categories
    )
    {
        foreach (var candidate in chosen.DistinctBy(x => text.Text[x.Start..x.End]))
        {
            var full = text.Text[candidate.Start..candidate.End];
            var (first, last) = (text.TokenAt(candidate.Start), text.TokenAt(candidate.End - 1));
            if (categories[full] == EntityCategory.Organization)
            {
                foreach (var shortForm in GroupNames.OtherNames(full))
                {
                    yield return (full, shortForm);
                }
                if (CompanyName.PlacedName(full) is { } placed && placed != full)
                {
                    yield return (full, placed);
                }
            }
            if (!text.StartsToken(candidate.Start) || last == first)
            {
                continue;
            }
            switch (categories[full])
            {
                case EntityCategory.Organization:
                    foreach (var shortForm in OfBody(text, first, last))
                    {
                        yield return (full, shortForm);
                    }
                    break;
                case EntityCategory.Event:
                    if (OfEvent(text, first, last) is { } rest)
                    {
                        yield return (full, rest);
                    }
                    if (text[last] is "活动" && text.Start(last) - text.Start(first) >= 6)
                    {
                        yield return (full, text.Slice(first, last - 1));
                    }
                    break;
                case EntityCategory.Product:
                    if (OfProduct(text, first, last) is { } product)
                    {
                        yield return (full, product);
                    }
                    if (Stem(text, first, last) is { } stem)
                    {
                        yield return (full, stem);
                    }
                    break;
                default:
                    break;
            }
        }
    }

    private static IEnumerable<string> OfBody(TokenizedText text, int first, int last)
    {
        var end = last;
        while (
            end > first
            && (
                Grammar.HeadAtEnd(text[end]) is { Category: EntityCategory.Organization }
                || Grammar.Generic.Contains(text[end])
                || Trades.Contains(text[end])
            )
        )
        {
            end--;
        }
        var start = first;
        while (start < end && text.IsPlace(start))
        {
            start++;
        }
        for (var from = first; from <= start; from++)
        {
            for (var to = end; to <= last; to++)
            {
                if (
                    (from > first || to < last)
                    && Says(text, from, end)
                    && text.End(to) - text.Start(from) <= 8
                    && !IsTrade(text, from, to)
                )
                {
                    yield return text.Slice(from, to);
                }
            }
        }
        // 公路桥梁建设集团有限公司: 公路桥梁集团.
        if (text.Slice(start, last).Contains("集团", StringComparison.Ordinal))
        {
            for (var to = start + 1; to < last && text.End(to) - text.Start(start) <= 6; to++)
            {
                yield return text.Slice(start, to) + "集团";
            }
        }
        if (end < last && Grammar.Bodies.Contains(text[first]) && end > first && Says(text, first + 1, end))
        {
            yield return text.Slice(first + 1, end);
        }
        if (BrandEnd(text, start, last) is >= 0 and var brand)
        {
            yield return text.Slice(start, brand);
        }
    }

    // 星澜新能源科技股份有限公司, a firm known as 星澜: the known name before nothing but trades and the firm's form; -1 if none.
    private static int BrandEnd(TokenizedText text, int first, int last)
    {
        if (first == last || !Grammar.Bodies.Contains(text[first]) || FirmForms.LongestEnd(text[last]) == 0)
        {
            return -1;
        }
        for (var i = first + 1; i < last; i++)
        {
            if (
                FirmForms.LongestEnd(text[i]) != text[i].Length
                && !Grammar.Generic.Contains(text[i])
                && !Trades.Contains(text[i])
                && Grammar.HeadAtEnd(text[i]) is not { Category: EntityCategory.Organization, Strength: Strength.Weak }
            )
            {
                return -1;
            }
        }
        return first;
    }

    private static readonly WordSet FirmForms = new([
        "公司",
        "集团",
        "有限公司",
        "股份有限公司",
        "有限责任公司",
        "集团有限公司",
        "集团公司",
        "股份",
        "控股",
    ]);

    private static readonly WordSet Trades = new([
        "无线",
        "网络",
        "科技",
        "技术",
        "信息",
        "软件",
        "电子",
        "通信",
        "智能",
        "股份",
        "控股",
        "新能源",
        "汽车",
        "计算机",
        "云计算",
        "系统",
        "电器",
        "机器人",
    ]);

    private static bool IsTrade(TokenizedText text, int first, int last) =>
        Grammar.NationalTrades.Contains(text.Slice(first, last))
        || Grammar.LocalTrades.Contains(text.Slice(first, last));

    // Of a brand, whose characters form no common word.
    private static bool Says(TokenizedText text, int first, int last)
    {
        var single = 0;
        for (var i = first; i <= last; i++)
        {
            single = text.Kind(i) == TokenKind.Word && text[i].Length == 1 ? single + 1 : 0;
            if (text.Tag(i) is "nz" or "x" or "nrt" || single >= 2)
            {
                return text.End(last) - text.Start(first) >= 2;
            }
        }
        return false;
    }

    private static bool IsBody(TokenizedText text, int token) =>
        Grammar.Bodies.Contains(text[token]) || text.Tag(token) == "nt" || Grammar.NationalTrades.Contains(text[token]);

    private static string? OfEvent(TokenizedText text, int first, int last)
    {
        var start = first;
        while (
            start < last
            && (
                Scopes.Contains(text[start])
                || text.Kind(start) == TokenKind.Number
                || text[start] is "年"
                || text.Mark(start) == ' '
                || IsBody(text, start)
            )
        )
        {
            start++;
        }
        return start > first && text.End(last) - text.Start(start) >= ShortestRest ? text.Slice(start, last) : null;
    }

    // 翎昂大模型: 翎昂, where its characters form no common word.
    private static string? Stem(TokenizedText text, int first, int last) =>
        Grammar.HeadAtEnd(text[last]) is { Category: EntityCategory.Product, Strength: Strength.Plain } head
        && head.Word.Length == text[last].Length
        && !Grammar.Generic.Contains(text[last - 1])
        && text.End(last - 1) - text.Start(first) is >= 2 and <= 5
        && !text.IsPlace(first)
        && Says(text, first, last - 1)
            ? text.Slice(first, last - 1)
            : null;

    private static string? OfProduct(TokenizedText text, int first, int last) =>
        (Grammar.Bodies.Contains(text[first]) || Grammar.LocalTrades.Contains(text[first]))
        && text.End(last) - text.End(first) >= ShortestRest
            ? text.Slice(first + 1, last)
            : null;
}
