using Articles.Analysis.Entities.Tables;
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

    private static readonly WordSet Forms = new([
        "通信集团有限公司",
        "通信集团公司",
        "通信集团",
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

    private static readonly WordSet Trades = new(["技术", "科技", "信息技术", "网络", "网络技术", "通讯"]);

    /// <summary>The identity of a body's name, without quotation marks and white space.</summary>
    public static string Identity(string name)
    {
        var rest = name.AsSpan();
        var (trade, place) = ("", "");
        if (
            (rest.StartsWith("中国") || rest.StartsWith("国家"))
            && Grammar.NationalTrades.LongestStart(rest[2..]) is > 0 and var national
        )
        {
            trade = rest.Slice(2, national).ToString();
            rest = WithoutForm(rest[(2 + national)..]);
            place = TakePlace(ref rest);
            rest = place.Length > 0 ? WithoutForm(rest) : rest;
        }
        else if (TakePlace(ref rest) is { Length: > 0 } first)
        {
            place = first;
            var local = Grammar.LocalTrades.LongestStart(rest);
            trade = local > 0 ? rest[..local].ToString() : "";
            var unit = WithoutForm(rest[local..]);
            if (local == 0 && unit.Length == rest.Length)
            {
                return WithoutFinalForm(name);
            }
            rest = unit;
        }
        return trade.Length + place.Length == 0
            ? WithoutFinalForm(name)
            : $"{(trade.Length == 0 ? "?" : trade)}@{place}/{rest}";
    }

    private static string TakePlace(ref ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith("中国"))
        {
            return "";
        }
        var length = Places.All.LongestPrefix(rest, out _);
        var place = length >= 2 ? Linking.Identity.PlaceStem(rest[..length].ToString()) : "";
        rest = place.Length > 0 ? rest[length..] : rest;
        return place;
    }

    private static ReadOnlySpan<char> WithoutForm(ReadOnlySpan<char> rest) => rest[Forms.LongestStart(rest)..];

    private static string WithoutFinalForm(string name)
    {
        var form = Forms.LongestEnd(name);
        var rest = form > 0 && name.Length - form >= 2 ? name[..^form] : name;
        // 华为技术有限公司 is 华为: the trade after a brand that everybody knows.
        var trade = Trades.LongestEnd(rest);
        return trade > 0 && Grammar.Bodies.Contains(rest.AsSpan(0, rest.Length - trade)) ? rest[..^trade] : rest;
    }
}
