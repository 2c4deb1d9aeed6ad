using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// The parts of a company's name: trade, place and unit, so that 中国T某地公司, 某地T and 某地公司 are one, and so are
/// their party committees.
/// </summary>
internal static class CompanyName
{
    /// <summary>Begins the identity of a name that gives the place but not the trade (某地公司).</summary>
    public const string UnknownTrade = "?@";

    private const string Country = "中国";
    private const string Firm = "公司";
    private const int LongestSeat = 3;

    private static readonly WordSet Forms = new([
        "通信集团有限公司",
        "通信集团公司",
        "通信集团",
        "集团有限责任公司",
        "集团股份有限公司",
        "集团有限公司",
        "股份有限公司",
        "有限责任公司",
        "有限公司",
        "集团公司",
        "集团",
        "总公司",
        "分公司",
        "公司",
        "股份",
        "科技公司",
        "科技有限公司",
        "网络公司",
        "信息公司",
        "技术公司",
    ]);

    private static readonly WordSet CommonTrades = new([
        "工业",
        "科技",
        "实业",
        "控股",
        "技术",
        "产业",
        "机械",
        "电气",
        "制造",
        "运营",
    ]);
    private static readonly WordSet Branches = new(["分公司", "分行", "公司"]);

    /// <summary>How long the firm's legal form is that a name ends in.</summary>
    public static int FormLength(ReadOnlySpan<char> name) =>
        Forms.LongestEnd(name) is var length && length < name.Length ? length : 0;

    /// <summary>How long the word is that a firm's name has before its form and that says little: 工业, 科技.</summary>
    public static int TradeLength(ReadOnlySpan<char> name) => CommonTrades.LongestEnd(name);

    /// <summary>What a group's company of a place is called by both (某地T for 中国T某地分公司); null for any other body.</summary>
    public static string? PlacedName(string name)
    {
        var identity = Identity(name);
        var at = identity.IndexOf('@', StringComparison.Ordinal);
        return at > 0 && identity[0] != '?' && identity[^1] == '/' && at < identity.Length - 2
            ? identity[(at + 1)..^1] + identity[..at]
            : null;
    }

    /// <summary>The identity of a body's name, without quotation marks and white space.</summary>
    public static string Identity(string name)
    {
        name = WithoutSeat(name.Replace("（集团）", "集团", StringComparison.Ordinal));
        // 中国工业和信息化部 is the 工业和信息化部.
        name =
            name.StartsWith(Country, StringComparison.Ordinal) && GroupNames.Is(name.AsSpan(Country.Length))
                ? name[Country.Length..]
                : name;
        var group = GroupNames.At(name, out var length);
        name = length > 0 ? string.Concat(group, name.AsSpan(length)) : name;
        // 中国科学院物理所 is the 中科院物理所, which is a name of its own.
        if (GroupNames.Is(name))
        {
            name = group = GroupNames.At(name, out _);
        }
        return OfUnit(name, group) ?? OfCompany(name);
    }

    // 甲网络技术（乙市）有限公司: where the firm is registered.
    private static string WithoutSeat(string name)
    {
        var form = FormLength(name);
        var close = name.Length - form - 1;
        var open = form > 0 && close > 0 && name[close] is '）' ? name.LastIndexOf('（', close) : -1;
        return
            open >= 2
            // 西门子（中国）有限公司 is a unit of 西门子.
            && !Grammar.Bodies.Contains(name.AsSpan(0, open))
            && name.AsSpan(open + 1, close - open - 1) is var seat
            && (seat is Country || Places.All.TryGetValue(seat, out _))
            ? name.Remove(open, close - open + 1)
            : name;
    }

    // 工商银行某地分行, 某地工行: a group that is no national trade, and its place.
    private static string? OfUnit(string name, string group)
    {
        var rest = name.AsSpan();
        ReadOnlySpan<char> place = "";
        if (group.Length == 0)
        {
            place = TakePlace(ref rest);
            group = GroupNames.At(rest, out var length);
            rest = rest[length..];
            group = place.Length == 0 ? "" : group;
        }
        else
        {
            rest = WithoutForm(rest[group.Length..]);
            place = TakePlace(ref rest);
        }
        if (group.Length == 0 || IsNational(group))
        {
            return null;
        }
        rest = WithoutForm(rest);
        // 国网某省电力有限公司某市供电分公司: 国网某市供电公司.
        if (
            place.Length > 0
            && rest.IndexOf(Firm) is > 0 and var end
            && rest[(end + Firm.Length)..] is var unit
            && TakePlace(ref unit) is { Length: > 0 } nearer
        )
        {
            return $"{group}@{nearer}/{unit[..^FormLength(unit)]}";
        }
        rest = rest[Branches.LongestStart(rest)..];
        // 国网某省电力公司: 国网某省电力.
        return $"{group}@{place}/{rest[..^FormLength(rest)]}";
    }

    private static bool IsNational(ReadOnlySpan<char> name) =>
        (name.StartsWith(Country) || name.StartsWith("国家")) && Grammar.NationalTrades.LongestStart(name[2..]) > 0;

    private static string OfCompany(string name)
    {
        var rest = name.AsSpan();
        ReadOnlySpan<char> trade = "";
        ReadOnlySpan<char> place = "";
        if (
            (rest.StartsWith(Country) || rest.StartsWith("国家"))
            && Grammar.NationalTrades.LongestStart(rest[2..]) is > 0 and var national
        )
        {
            trade = rest.Slice(2, national);
            rest = WithoutForm(rest[(2 + national)..]);
            place = TakePlaceOrSeat(ref rest);
            rest = place.Length > 0 ? WithoutForm(rest) : rest;
            place = TakeNearer(ref rest, place);
        }
        else if (TakePlaceOrSeat(ref rest) is { Length: > 0 } first)
        {
            place = first;
            var local = Grammar.LocalTrades.LongestStart(rest);
            trade = rest[..local];
            var unit = WithoutForm(rest[local..]);
            place = local > 0 ? TakeNearer(ref unit, place) : place;
            if (local == 0 && unit.Length == rest.Length)
            {
                return BareFirmName.Of(name);
            }
            rest = unit;
        }
        return trade.Length + place.Length == 0
            ? BareFirmName.Of(name)
            : $"{(trade.Length == 0 ? "?" : trade)}@{place}/{rest}";
    }

    // 某省T某市分公司: the place of the unit is meant. 某市T东区局 is no company of a place called 东区.
    private static ReadOnlySpan<char> TakeNearer(scoped ref ReadOnlySpan<char> rest, ReadOnlySpan<char> place)
    {
        var unit = rest;
        var nearer = TakePlace(ref unit);
        if (nearer.Length == 0 || (!unit.IsEmpty && WithoutForm(unit).Length == unit.Length))
        {
            return place;
        }
        rest = WithoutForm(unit);
        return nearer;
    }

    private static ReadOnlySpan<char> TakePlace(scoped ref ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith(Country))
        {
            return "";
        }
        var length = Places.All.LongestPrefix(rest, out _);
        var place = length >= 2 ? Linking.PlaceIdentity.Stem(rest[..length]) : "";
        rest = place.Length > 0 ? rest[length..] : rest;
        return place;
    }

    private static ReadOnlySpan<char> TakePlaceOrSeat(scoped ref ReadOnlySpan<char> rest) =>
        TakePlace(ref rest) is { Length: > 0 } place ? place : TakeSeat(ref rest);

    // 平江电信, 平江分公司: a county whose short name other places have too, or that is a word, stands before such a unit alone.
    private static ReadOnlySpan<char> TakeSeat(scoped ref ReadOnlySpan<char> rest)
    {
        for (var length = LongestSeat; length >= 2; length--)
        {
            if (rest.Length > length && DivisionStem.Is(rest[..length]) && IsUnit(rest[length..]))
            {
                var seat = rest[..length];
                rest = rest[length..];
                return seat;
            }
        }
        return "";
    }

    private static bool IsUnit(ReadOnlySpan<char> rest) =>
        rest[Grammar.LocalTrades.LongestStart(rest)..] is "" or "分公司" or "公司";

    private static ReadOnlySpan<char> WithoutForm(ReadOnlySpan<char> rest) => rest[Forms.LongestStart(rest)..];
}
