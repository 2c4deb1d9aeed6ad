using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Abbreviations;

/// <summary>
/// Finds where a text calls a product with the class noun 平台 behind the name that it has elsewhere (云上快聘, 云上快聘平台): the
/// same thing, told what it is.
/// </summary>
internal static class PlatformNames
{
    private static readonly WordSet Platform = new(["平台"]);
    private const int MostWords = 6;

    // A system's platform is another thing than the system; a ship or a rig with a number has no platform of its name.
    private static readonly WordSet Classes = new([
        "平台",
        "系统",
        "网络",
        "数据库",
        "模型",
        "引擎",
        "工具",
        "工程",
        "项目",
        "中心",
        "网",
        "号",
    ]);

    /// <summary>Adds the longer forms, each with its name.</summary>
    /// <param name="text">The text.</param>
    /// <param name="chosen">The names that stand, in text order.</param>
    /// <param name="forms">Where they are added.</param>
    public static void Find(TokenizedText text, List<Candidate> chosen, List<(string Full, string Short)> forms)
    {
        using var products = TextStretches.Take(text.Text);
        foreach (var candidate in chosen)
        {
            if (
                candidate.Category == EntityCategory.Product
                && Classes.LongestEnd(text.Text.AsSpan(candidate.Start, candidate.Length)) == 0
            )
            {
                products.Add(candidate.Start, candidate.Length);
            }
            // “贵健康”互联网医院平台: 贵健康平台.
            else if (candidate.Category == EntityCategory.Product && candidate.HasCore)
            {
                products.Add(candidate.CoreStart, candidate.CoreEnd - candidate.CoreStart);
            }
        }
        if (products.Count == 0)
        {
            return;
        }
        for (var i = text.Next(1, Platform); i < text.Count; i = text.Next(i + 1, Platform))
        {
            if (FirstOf(text, products, i) is >= 0 and var first)
            {
                forms.Add((text.Slice(first, i - 1), text.Slice(first, i)));
            }
        }
    }

    // Where the longest product's name begins that ends before a token; -1 if none does.
    private static int FirstOf(TokenizedText text, TextStretches products, int platform)
    {
        var longest = -1;
        for (var first = platform - 1; first >= 0 && platform - first <= MostWords; first--)
        {
            longest = products.NumberOf(text.SpanOf(first, platform - 1)) >= 0 ? first : longest;
        }
        return longest;
    }
}
