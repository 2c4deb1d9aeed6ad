using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// What two names of one document share: the edition is the list (2021年…清单, 全国版…清单), but a report of every year is
/// another one each year.
/// </summary>
internal static class DocumentIdentity
{
    private const int ShortestRest = 6;
    private const int ShortestBehindPlace = 4;

    private static readonly WordSet Yearly = WordTable.Set("reports", "yearly");

    /// <summary>The identity of a document's name.</summary>
    public static string Of(string key)
    {
        var name = Undated(WithoutSpan(key, out var span), out var year);
        return span.Length > 0 ? name + "@" + span
            : year.Length > 0 && Yearly.LongestEnd(name) > 0 ? name + "@" + year
            : name;
    }

    /// <summary>The identity of the same without its year; null if the year does not tell it from others.</summary>
    public static string? Shorter(string key)
    {
        var name = Undated(WithoutSpan(key, out var span), out var year);
        return span.Length > 0 || (year.Length > 0 && Yearly.LongestEnd(name) > 0) ? name : null;
    }

    // 甲行动计划（2021—2023年）: the years in brackets that a plan is for.
    private static string WithoutSpan(string key, out string span)
    {
        var open = key.LastIndexOfAny(['（', '(']);
        span =
            open >= ShortestRest && open + 1 < key.Length && char.IsAsciiDigit(key[open + 1]) && key[^1] is '）' or ')'
                ? key[open..]
                : "";
        return span.Length > 0 ? key[..open] : key;
    }

    // 2023年甲省政府工作报告, 甲省2023年政府工作报告 and 甲2023年政府工作报告 are one.
    private static string Undated(string name, out string year)
    {
        year = "";
        // A plan in outline (规划纲要) is the plan.
        name = name.EndsWith("规划纲要", StringComparison.Ordinal) ? name[..^2] : name;
        name = WithoutYear(name.Replace("年年报", "年报", StringComparison.Ordinal), ref year);
        return Places.All.LongestPrefix(name, out _) is >= 2 and var place && name.Length - place >= ShortestBehindPlace
            ? PlaceIdentity.Stem(name[..place]) + WithoutYear(name[place..], ref year)
            : name;
    }

    private static string WithoutYear(string name, ref string year)
    {
        var digits = 0;
        while (digits < name.Length && char.IsAsciiDigit(name[digits]))
        {
            digits++;
        }
        var isYear = digits == 4 && digits < name.Length && name[digits] == '年';
        var start =
            isYear ? digits + 1
            : name.StartsWith("全国版", StringComparison.Ordinal) ? 3
            : 0;
        if (name.Length - start < ShortestRest)
        {
            return name;
        }
        year = isYear ? name[..digits] : year;
        return name[start..];
    }
}
