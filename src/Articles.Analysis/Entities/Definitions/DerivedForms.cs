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
    private const int ShortestFirm = 4;
    private const int LongestFirm = 10;
    private const string Numerals = "一二三四五六七八九十";

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
            foreach (var shortForm in OfCategory(text, categories[full], first, last))
            {
                yield return (full, shortForm);
            }
        }
    }

    private static IEnumerable<string> OfCategory(TokenizedText text, string category, int first, int last) =>
        category switch
        {
            EntityCategory.Organization => OfBody(text, first, last),
            EntityCategory.Event => OfMeeting(text, first, last),
            EntityCategory.Person => OfForeigner(text.Slice(first, last)),
            EntityCategory.Product => OfThing(text, first, last),
            EntityCategory.Document => OfStrategy(text, first, last),
            _ => [],
        };

    private static IEnumerable<string> OfMeeting(TokenizedText text, int first, int last)
    {
        if (OfEvent(text, first, last) is { } rest)
        {
            yield return rest;
        }
        if (text[last] is "活动" && text.Start(last) - text.Start(first) >= 6)
        {
            yield return text.Slice(first, last - 1);
        }
    }

    // 安德烈·穆勒: 穆勒.
    private static IEnumerable<string> OfForeigner(string name) =>
        name.Split('·', ' ').Where(x => x.Length >= 2 && x.Length < name.Length);

    // 某地协同发展战略: 某地协同发展. 某地一体化发展战略: 某地一体化.
    private static IEnumerable<string> OfStrategy(TokenizedText text, int first, int last)
    {
        var name = text.Slice(first, last);
        if (!text.IsPlace(first) || !name.EndsWith("战略", StringComparison.Ordinal))
        {
            yield break;
        }
        if (name.EndsWith("化发展战略", StringComparison.Ordinal))
        {
            yield return name[..^4];
        }
        else if (name.EndsWith("发展战略", StringComparison.Ordinal) && name.Length >= 2 * ShortestRest - 2)
        {
            yield return name[..^2];
        }
    }

    private static IEnumerable<string> OfBody(TokenizedText text, int first, int last)
    {
        if (UnitNumber(text, first, last) is { } unit)
        {
            yield return unit;
        }
        if (WithoutCountry(text, first, last) is { } rest)
        {
            yield return rest;
        }
        if (WithoutForm(text, first, last) is { } firm)
        {
            yield return firm;
        }
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
        foreach (var group in OfGroup(text, first, last))
        {
            yield return group;
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

    // 公路桥梁建设集团有限公司: 公路桥梁集团.
    private static IEnumerable<string> OfGroup(TokenizedText text, int first, int last)
    {
        var start = first;
        while (start < last && text.IsPlace(start))
        {
            start++;
        }
        if (!text.Slice(start, last).Contains("集团", StringComparison.Ordinal))
        {
            yield break;
        }
        for (
            var to = Grammar.Generic.Contains(text[start]) ? start + 1 : start;
            to < last && text.End(to) - text.Start(start) <= 6;
            to++
        )
        {
            if (text.End(to) - text.Start(start) >= 2 && (start > first || to < last - 1 || text[last].Length > 2))
            {
                yield return text.Slice(start, to) + "集团";
            }
        }
        if (text[last].StartsWith("集团") && text[last].Length > 2)
        {
            yield return text.Slice(first, last - 1) + "集团";
        }
    }

    // 中国某某协会: 某某协会.
    private static string? WithoutCountry(TokenizedText text, int first, int last) =>
        text[first] is "中国"
        && text.End(last) - text.End(first) >= ShortestRest
        && Grammar.HeadAtEnd(text[last]) is { Strength: Strength.Sure, Word.Length: >= 2 } head
        && head.Word is not ("银行" or "集团" or "证券")
        && !head.Word.EndsWith("公司", StringComparison.Ordinal)
            ? text.Slice(first + 1, last)
            : null;

    // 中建三局, 航天科工三院: the unit is known by its number.
    private static string? UnitNumber(TokenizedText text, int first, int last)
    {
        var name = text.Text.AsSpan(text.Start(first), text.End(last) - text.Start(first));
        return
            name.Length >= 4
            && name[^1] is '局' or '院' or '所' or '厂'
            && Numerals.Contains(name[^2])
            && !Numerals.Contains(name[^3])
            && name[^3] is not '第'
            ? name[^2..].ToString()
            : null;
    }

    // 银杏数智科技有限公司: a name that ends in a trade stands without the firm's form, though every word in it is a common one.
    private static string? WithoutForm(TokenizedText text, int first, int last) =>
        text[last].EndsWith("有限公司")
        && last > first
        && !text.IsPlace(first)
        && text.End(last - 1) - text.Start(first) is >= ShortestFirm and <= LongestFirm
        && !Grammar.Generic.Contains(text[first])
        && Grammar.HeadAtEnd(text.Text.AsSpan(text.Start(first), text.End(last - 1) - text.Start(first)))
            is { Category: EntityCategory.Organization, Strength: Strength.Weak }
            ? text.Slice(first, last - 1)
            : null;

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

    private static IEnumerable<string> OfThing(TokenizedText text, int first, int last)
    {
        if (WithoutClass(text, first, last) is { } thing)
        {
            yield return thing;
        }
        // 云帆二十号载人飞船: 云帆二十号.
        var number = text.Slice(first, last).IndexOf('号', StringComparison.Ordinal);
        if (number >= 3 && last > first && text.StartsToken(text.Start(first) + number + 1))
        {
            yield return text.Text.Substring(text.Start(first), number + 1);
        }
        // 互联网+云上菜场: 云上菜场, with or without quotation marks.
        var begin = text.Mark(first) == '“' ? first + 1 : first;
        var end = begin > first && text.Partner(first) is > 0 and var close ? close - 1 : last;
        if (text[begin] is "互联网" && text.Mark(begin + 1) == '+' && end > begin + 2)
        {
            yield return text.Slice(begin + 2, end);
        }
        if (OfProduct(text, first, last) is { } product)
        {
            yield return product;
        }
        if (Stem(text, first, last) is { } stem)
        {
            yield return stem;
        }
    }

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

    private static string? OfProduct(TokenizedText text, int first, int last) =>
        (Grammar.Bodies.Contains(text[first]) || Grammar.LocalTrades.Contains(text[first]))
        && text.End(last) - text.End(first) >= ShortestRest
            ? text.Slice(first + 1, last)
            : null;
}
