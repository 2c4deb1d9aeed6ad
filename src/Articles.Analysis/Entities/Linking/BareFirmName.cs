using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Linking;

/// <summary>A firm's name without its legal form, and without the trade behind a brand that everybody knows.</summary>
internal static class BareFirmName
{
    private static readonly WordSet Trades = new(["技术", "科技", "信息技术", "网络", "网络技术", "通讯"]);

    // 申通集团 is another firm than 申通.
    private static readonly WordSet OtherFirms = WordTable.Set("firm-forms", "other");

    /// <summary>The bare name; the name itself where it is a branch's or another firm's without the form.</summary>
    public static string Of(string name)
    {
        if (OtherFirms.Contains(name) || name.EndsWith("分公司", StringComparison.Ordinal))
        {
            return name;
        }
        var form = CompanyName.FormLength(name);
        // 京东科技公司 is 京东科技, another firm than 京东.
        foreach (var last in (ReadOnlySpan<string>)["有限公司", "公司"])
        {
            if (
                name.EndsWith(last, StringComparison.Ordinal)
                && Grammar.Bodies.Contains(name.AsSpan(0, name.Length - last.Length))
            )
            {
                return name[..^last.Length];
            }
        }
        var rest = form > 0 && name.Length - form >= 2 ? name[..^form] : name;
        // 华为技术有限公司 is 华为: the trade after a brand that everybody knows.
        var trade = Trades.LongestEnd(rest);
        return
            trade > 0 && !Grammar.Bodies.Contains(rest) && Grammar.Bodies.Contains(rest.AsSpan(0, rest.Length - trade))
            ? rest[..^trade]
            : rest;
    }
}
