using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Recognition.Latin;
using Articles.Analysis.Entities.Recognition.Products;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Model;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Sequence;

/// <summary>What the model's names of products must look like: no figure, no number to call, no kind and nothing that somebody does.</summary>
internal static class ProductShape
{
    /// <summary>The margin for a product that begins with a verb of news: mostly that is what somebody does.</summary>
    private const int LeastMarginOfDeed = 300;

    /// <summary>The margin for a product in the midst of which somebody does something.</summary>
    private const int LeastMarginOfClause = 500;

    private static readonly WordSet Introducing = WordTable.Set("sequence", "introducing");
    private static readonly WordSet Following = WordTable.Set("sequence", "following");

    private const string Numerals = NameNumerals.ChineseOrDigits + "两";

    /// <summary>接入甲, 甲系统, 系统甲: whether the words beside a product say that it is one.</summary>
    public static bool IsIntroduced(TokenizedText text, NameSpan name)
    {
        if (NameTags.Categories[name.Kind] != EntityCategory.Product || !text.StartsToken(name.Start))
        {
            return false;
        }
        var first = text.TokenAt(name.Start);
        var next = text.TokenAt(name.End - 1) + 1;
        return text.IsOneOf(first - 1, Introducing) || text.IsOneOf(next, Following);
    }

    /// <summary>Whether it can be a product: no number alone, and no common word but in quotation marks.</summary>
    public static bool Is(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface)
    {
        // “100+” says how many; 12345 without a sign may be whom to call.
        if (
            IsOfShare(text, name, surface)
            || WebAddress.Is(text.Text, name.Start, surface)
            || FigureShape.Is(text, name, surface)
        )
        {
            return false;
        }
        // “互联网+”, IPv6+: what something is added to; YoY+3%: a sign.
        if (
            surface[^1] is '+'
            && (CharClass.IsHan(surface[^2]) || Grammar.Codes.Contains(surface[..^1]) || IsDigitAt(text.Text, name.End))
        )
        {
            return false;
        }
        var before = name.Start > 0 ? text.Text[name.Start - 1] : '\0';
        // “一核引领、两翼齐飞”: the last words of a saying.
        if (
            before is '、'
            && name.End < text.Text.Length
            && text.Text[name.End] is '”'
            && (name.Margin < QuotedProduct.LeastMargin || Numerals.Contains(surface[0]))
        )
        {
            return false;
        }
        if (before is '“')
        {
            return QuotedProduct.Is(text, name, surface);
        }
        // A body's name in Latin letters stands in a bracket behind it.
        if (before is '（')
        {
            return false;
        }
        var first = text.TokenAt(name.Start);
        var last = text.TokenAt(name.End - 1);
        return surface.ContainsAnyExceptInRange('0', '9')
            && !Grammar.Codes.Contains(surface)
            && !(first == last && NameShape.IsCommon(text, first))
            // 助力智造.
            && !(last > first && name.Margin < LeastMarginOfDeed && text.IsOneOf(first, Grammar.Boundaries))
            && (name.Margin >= LeastMarginOfDeed || !ProductKind.IsCounted(text, first, last))
            && !EndsInTitle(surface)
            && !IsNumberedPlace(surface)
            && !SectorName.Is(text, first, last)
            && !ProductKind.Is(surface)
            && surface[^1] is not ('和' or '与' or '及')
            && surface is not ([.., '省' or '市' or '县' or '全', '域'] or [.., '大', '厅'])
            && text[first] is not ("大量" or "众多" or "一批" or ['最', ..])
            // 大型|全业务信息|服务运营商.
            && (name.Margin >= LeastMarginOfDeed || text[first] is not "大型")
            && !Grammar.Describing.Contains(text[first])
            && !Clause.Is(text, first, last)
            && !(name.Margin < LeastMarginOfClause && HoldsDeed(text, first, last))
            && !ProductKind.Is(text, first, last);
    }

    private static bool IsDigitAt(string text, int offset) => offset < text.Length && char.IsAsciiDigit(text[offset]);

    // 李女士, 甲公司创始人, but AI医生.
    private static bool EndsInTitle(ReadOnlySpan<char> surface) =>
        (Grammar.PersonalTitles.LongestEnd(surface) >= 2 || Grammar.Offices.LongestEnd(surface) >= 2)
        && !surface.ContainsAnyInRange('A', 'z');

    // 甲生物（01548）, or a part of that: the number of a share.
    private static bool IsOfShare(TokenizedText text, NameSpan name, ReadOnlySpan<char> surface) =>
        surface.Contains('（') != surface.Contains('）')
        || HoldsShare(text, text.TokenAt(name.Start), text.TokenAt(name.End - 1));

    private static bool HoldsShare(TokenizedText text, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (ShareCode.IsAt(text, i))
            {
                return true;
            }
        }
        return false;
    }

    // 甲工厂|提供|乙, 丙港|打造|丁系统: who does what with it.
    private static bool HoldsDeed(TokenizedText text, int first, int last)
    {
        for (var i = first + 1; i < last; i++)
        {
            if (
                text[i]
                is "提供"
                    or "打造"
                    or "建成"
                    or "推出"
                    or "上线"
                    or "搭建"
                    or "构建"
                    or "发布"
                    or "部署"
                    or "启用"
                    or "接入"
                    or "引入"
                    or "支持"
            )
            {
                return true;
            }
        }
        return false;
    }

    // 五号楼, 2号高炉.
    private static bool IsNumberedPlace(ReadOnlySpan<char> surface)
    {
        var rest = surface.TrimStart(Numerals);
        return rest.Length < surface.Length && rest is ['号', '楼' or '门' or '线' or '站' or '院' or '高', ..];
    }
}
