using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>What in a firm's or product's name is a name of its own.</summary>
internal static class Brand
{
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
        "量子",
        "健康",
        "光电",
        "生物",
        "医药",
        "环保",
        "精密",
        "半导体",
    ]);

    /// <summary>Whether a word says what a firm works in, or how it is owned.</summary>
    public static bool IsTrade(ReadOnlySpan<char> word) => Trades.Contains(word);

    /// <summary>Whether the tokens are a brand, whose characters form no common word.</summary>
    public static bool Says(TokenizedText text, int first, int last)
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

    /// <summary>Whether a token is a body by itself.</summary>
    public static bool IsBody(TokenizedText text, int token) =>
        text.IsOneOf(token, Grammar.Bodies) || text.Tag(token) == "nt" || text.IsOneOf(token, Grammar.NationalTrades);

    /// <summary>
    /// The token that a known name ends with before nothing but trades and the firm's form (星澜新能源科技股份有限公司, a firm
    /// known as 星澜); -1 if none.
    /// </summary>
    public static int EndOfKnown(TokenizedText text, int first, int last)
    {
        if (first == last || !text.IsOneOf(first, Grammar.Bodies) || FirmForms.LongestEnd(text[last]) == 0)
        {
            return -1;
        }
        for (var i = first + 1; i < last; i++)
        {
            if (
                FirmForms.LongestEnd(text[i]) != text[i].Length
                && !text.IsOneOf(i, Grammar.Generic)
                && !text.IsOneOf(i, Trades)
                && Grammar.HeadAtEnd(text[i]) is not { Category: EntityCategory.Organization, Strength: Strength.Weak }
            )
            {
                return -1;
            }
        }
        return first;
    }
}
