using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking.Joins;

/// <summary>
/// Joins a firm's brand with the one full name of the article that begins with it, after a place or not: 甲禾 with
/// 某市甲禾机器人自动化股份有限公司. A unit at another place and a firm with a second brand in its name stay apart.
/// </summary>
internal static class FirmBrands
{
    private const int LongestBrand = 6;

    private static readonly WordSet Forms = new(["公司", "集团", "股份"]);

    public static void Join(NameSet names)
    {
        var firms = names
            .Of(EntityCategory.Organization)
            .Where(x => Forms.LongestEnd(x.Key) > 0)
            .ToLookup(x => Core(x.Key) is { Length: >= 2 } core ? core[..2].ToString() : "");
        foreach (var name in names.Of(EntityCategory.Organization))
        {
            if (name.Key.Length is >= 2 and <= LongestBrand && Forms.LongestEnd(name.Key) == 0)
            {
                names.JoinOnly(
                    name,
                    firms[name.Key[..2]].Take(NameSet.MostCompared).Where(x => IsBrand(name.Key, Core(x.Key)))
                );
            }
        }
    }

    private static ReadOnlySpan<char> Core(string firm) => firm.AsSpan(Places.All.LongestPrefix(firm, out _));

    private static bool IsBrand(ReadOnlySpan<char> brand, ReadOnlySpan<char> firm)
    {
        if (!firm.StartsWith(brand) || Grammar.NationalTrades.Contains(firm[2..]))
        {
            return false;
        }
        var rest = firm[brand.Length..];
        for (var i = 0; i + 2 <= rest.Length; i++)
        {
            if (Places.All.LongestPrefix(rest[i..], out _) >= 2 || Grammar.Bodies.LongestStart(rest[i..]) >= 2)
            {
                return false;
            }
        }
        return true;
    }
}
