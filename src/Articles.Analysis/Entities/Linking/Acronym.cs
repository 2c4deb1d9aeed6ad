namespace Articles.Analysis.Entities.Linking;

/// <summary>Tells whether a body's name is made of one character each of a longer name's words: 北师大 of 北京师范大学.</summary>
internal static class Acronym
{
    private const int Longest = 5;
    private const int LengthOfTrade = 2;
    private const string Country = "中国";
    private const char Trade = '贸';

    /// <summary>Whether a name has the length of an abbreviation.</summary>
    /// <param name="name">The name.</param>
    public static bool MayBe(ReadOnlySpan<char> name) => name.Length is >= 3 and <= Longest;

    /// <summary>The characters that an abbreviation of a name may begin with, twice the same if it is one.</summary>
    /// <param name="name">The full name.</param>
    public static (char First, char Second) Beginnings(string name) =>
        (name[0], Scope(name) is > 0 and var scope && name.Length > scope ? name[scope] : name[0]);

    /// <summary>Whether a name is that of a fair in short: one character or two and 博会, 交会 or 洽会.</summary>
    /// <param name="name">The name.</param>
    public static bool IsFair(string name) =>
        name is [_, '博' or '交' or '洽' or Trade, '会'] or [_, _, '博' or '交' or '洽' or Trade, '会'];

    /// <summary>Whether the short name of a fair stands for a full one: 农博会 for 农业博览会.</summary>
    /// <param name="fair">The short name.</param>
    /// <param name="full">The full one.</param>
    public static bool AbbreviatesFair(string fair, string full)
    {
        var at = full.LastIndexOf(fair[^2]);
        return full.Length > fair.Length
            && full[^1] == '会'
            // 服贸会: 服务贸易交易会.
            && at >= full.Length - (fair[^2] == Trade || full.EndsWith("交易博览会", StringComparison.Ordinal) ? 5 : 4)
            && full.AsSpan(0, at).Contains(fair[0])
            && full.AsSpan(0, at).Contains(fair[^3]);
    }

    private static int Scope(string name) =>
        name.StartsWith(Country, StringComparison.Ordinal) || name.StartsWith("国家", StringComparison.Ordinal) ? 2 : 0;

    /// <summary>
    /// Whether a name abbreviates another: its characters stand in it in order, no two side by side, the first one at its
    /// beginning (but for 中国 or 国家) and the last one in its last noun.
    /// </summary>
    /// <param name="shorter">The name that may be the abbreviation.</param>
    /// <param name="longer">The full name.</param>
    public static bool Abbreviates(string shorter, string longer)
    {
        if (
            !MayBe(shorter)
            || longer.Length < (2 * shorter.Length) - 1
            // 中石化 is no abbreviation of 中国石油某地石化公司.
            || (GroupNames.Is(shorter) && GroupNames.At(shorter, out _) != GroupNames.At(longer, out _))
        )
        {
            return false;
        }
        if (IsOfCountry(shorter, longer))
        {
            return true;
        }
        var start = Scope(longer);
        if (longer[0] != shorter[0] && longer[start] != shorter[0])
        {
            return false;
        }
        var at = longer[0] == shorter[0] ? 0 : start;
        for (var i = 1; i < shorter.Length; i++)
        {
            at = at + 2 <= longer.Length - 1 ? longer.IndexOf(shorter[i], at + 2) : -1;
            if (at < 0)
            {
                return false;
            }
        }
        return at >= longer.Length - 3;
    }

    // 中国航信: 中国民航信息网络股份有限公司, whose country is left and two characters of its name.
    private static bool IsOfCountry(string shorter, string longer) =>
        shorter.Length == 4
        && shorter.StartsWith(Country, StringComparison.Ordinal)
        && longer.StartsWith(Country, StringComparison.Ordinal)
        && !GroupNames.Is(shorter)
        && !Tables.Grammar.NationalTrades.Contains(shorter.AsSpan(Country.Length))
        && CompanyName.FormLength(longer) > 0
        && longer.AsSpan(Country.Length, LengthOfTrade).Contains(shorter[2])
        && Contraction.Holds(longer.AsSpan(Country.Length), shorter.AsSpan(Country.Length));
}
