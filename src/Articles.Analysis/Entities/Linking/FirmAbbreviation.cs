using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// Tells whether a body in short stands for a full name: it begins it, after a place or not (甲禾 for
/// 某市甲禾机器人自动化股份有限公司), is it without its trade (甲禾 for 甲禾银行), or abbreviates it (甲飞 for 甲乙飞机工业集团). A
/// unit at another place and a firm with a second brand in its name are others.
/// </summary>
internal static class FirmAbbreviation
{
    private const string Branch = "分公司";
    private const string Shares = "股份";
    private const string FormOfShares = "股份有限公司";
    private const int LeastOfBrand = 2;
    private const int LongestShort = 6;
    private const int LongestTrade = 3;
    private const int FormOfCalled = 2;
    private const int ShortestCharge = 3;
    private const int LongestPlace = 4;
    private const int LongestOfProvince = 3;

    private static readonly WordSet Forms = new(["公司", "集团", "股份"]);
    private static readonly WordSet Trades = WordTable.Set("industries", "brand");

    /// <summary>Whether a name may be one in short.</summary>
    public static bool MayBe(string name) =>
        name.Length is >= 2 and <= LongestShort && !name.EndsWith("公司", StringComparison.Ordinal)
        || IsCalledFirm(name);

    /// <summary>Whether a name stands for a full one.</summary>
    public static bool IsShortOf(string shorter, string full)
    {
        // 中石化 is no short form of 中国石油某地石化公司.
        if (
            GroupNames.At(shorter, out var length) is { Length: > 0 } group
            && length == shorter.Length
            && group != GroupNames.At(full, out _)
        )
        {
            return false;
        }
        // 甲禾（中国）有限公司 is 甲禾中国.
        full = full.Replace("（中国）", "中国", StringComparison.Ordinal);
        return IsCalledFirm(shorter) && full.EndsWith("公司", StringComparison.Ordinal)
            ? IsShortOf(shorter[..^FormOfCalled], full)
            : IsBrand(shorter, FirmCore.BehindPlace(full))
                || IsBrand(shorter, full)
                || IsBrand(shorter, FirmCore.BehindOwner(full))
                || IsListedFirm(shorter, full)
                || IsOfProvince(shorter, full)
                || Abbreviates(shorter, full);
    }

    // 甲禾公司, but not 甲市公司, 甲禾分公司, 甲禾有限公司.
    private static bool IsCalledFirm(string name) =>
        name.Length is > FormOfCalled + 1 and <= LongestShort + FormOfCalled
        && CompanyName.FormLength(name) == FormOfCalled
        && name.EndsWith("公司", StringComparison.Ordinal)
        && !Places.All.TryGetValue(name.AsSpan(0, name.Length - FormOfCalled), out _);

    // 甲禾股份: 某省甲禾水泥股份有限公司, as exchanges call their firms.
    private static bool IsListedFirm(ReadOnlySpan<char> shorter, string full) =>
        shorter.EndsWith(Shares)
        && full.EndsWith(FormOfShares, StringComparison.Ordinal)
        && shorter.Length - Shares.Length is var brand and >= LeastOfBrand
        && (FirmCore.BehindPlace(full).StartsWith(shorter[..brand]) || full.AsSpan().StartsWith(shorter[..brand]))
        && !HoldsName(FirmCore.BehindPlace(full)[brand..]);

    // 川酒集团: 四川省酒业集团有限责任公司, by the province's one character and the first of its trade.
    private static bool IsOfProvince(string shorter, string full)
    {
        var form = CompanyName.FormLength(shorter);
        var abbreviation = shorter.AsSpan(0, shorter.Length - form);
        return form > 0
            && abbreviation.Length is >= 2 and <= LongestOfProvince
            && CompanyName.FormLength(full) > 0
            && FirmCore.LengthOfPlace(full, abbreviation[0]) is > 0 and var place
            && place < full.Length
            && full[place] == abbreviation[1]
            && (abbreviation.Length == 2 || Contraction.Holds(full.AsSpan(place + 1), abbreviation[2..]));
    }

    private static bool IsBrand(ReadOnlySpan<char> brand, ReadOnlySpan<char> core)
    {
        if (!core.StartsWith(brand) || core.Length == brand.Length)
        {
            return false;
        }
        var rest = core[brand.Length..];
        // 甲州电信乙口分公司 is a branch, whether a list has its place or not.
        if (rest.Length > Branch.Length && rest.EndsWith(Branch))
        {
            return false;
        }
        // 甲投乙河公司 and 甲投工程建设有限公司 are units of the known group 甲投; 甲投科技有限公司 may be its registered name.
        if (
            GroupNames.At(brand, out var group).Length > 0
            && group == brand.Length
            && rest.Length > FormOfCalled
            && (CompanyName.FormLength(core) == FormOfCalled || LengthOfCharge(core, brand.Length) >= ShortestCharge)
        )
        {
            return false;
        }
        return !Places.All.TryGetValue(brand, out _)
            && (
                Forms.LongestEnd(core) > 0
                    ? !HoldsName(rest)
                    : Trades.Contains(rest) && !Grammar.NationalTrades.Contains(brand)
            );
    }

    private static int LengthOfCharge(ReadOnlySpan<char> firm, int brand)
    {
        var named = firm[..^CompanyName.FormLength(firm)];
        return named.Length - brand - CompanyName.TradeLength(named);
    }

    private static bool EndsInPlace(ReadOnlySpan<char> firm)
    {
        for (var i = Math.Max(firm.Length - LongestPlace, 2); i + 2 <= firm.Length; i++)
        {
            if (Places.All.TryGetValue(firm[i..], out _))
            {
                return true;
            }
        }
        return false;
    }

    private static bool HoldsName(ReadOnlySpan<char> rest)
    {
        for (var i = 0; i + 2 <= rest.Length; i++)
        {
            if (Places.All.LongestPrefix(rest[i..], out _) >= 2 || Grammar.Bodies.LongestStart(rest[i..]) >= 2)
            {
                return true;
            }
        }
        return false;
    }

    // Begins as the full name does, has its characters in order, and the last one in what the firm deals in.
    private static bool Abbreviates(string shorter, string full)
    {
        full = full.Replace("（集团）", "集团", StringComparison.Ordinal);
        var form = CompanyName.FormLength(full);
        var firm = full.AsSpan(0, full.Length - form);
        var abbreviation = shorter.AsSpan(0, shorter.Length - CompanyName.FormLength(shorter));
        if (
            (form == 0 && Trades.LongestEnd(full) == 0)
            || abbreviation.Length < 2
            || firm.Length < abbreviation.Length + 2
        )
        {
            return false;
        }
        var from = firm.Length - LongestTrade - CompanyName.TradeLength(firm);
        return firm.LastIndexOf(abbreviation[^1]) >= Math.Max(from, 1)
            && (
                abbreviation[0] == full[0]
                || abbreviation[0] == FirmCore.BehindPlace(full)[0]
                || abbreviation[0] == FirmCore.BehindOwner(full)[0]
            )
            && Contraction.Holds(firm, abbreviation)
            && !firm.StartsWith(abbreviation)
            // 甲禾集团 is no abbreviation of 苏州甲禾环保: the brand is all that they share.
            && !FirmCore.BehindPlace(full).StartsWith(abbreviation)
            && !FirmCore.BehindOwner(full).StartsWith(abbreviation)
            && !firm.EndsWith(abbreviation)
            // 甲移集团 is no abbreviation of 甲国移动某地分公司: a unit at a place is not its owner.
            && !EndsInPlace(firm)
            && !Contraction.OmitsPlace(firm, abbreviation)
            && !Contraction.MixesOwner(firm, abbreviation)
            // 中车 is no abbreviation of 中国第一汽车.
            && !Contraction.OmitsOrdinal(firm, abbreviation);
    }
}
