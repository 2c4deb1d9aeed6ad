using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// A body in short: a company without its place and the noun that ends its name (深圳云帆无线公司: 云帆), an association without
/// its country, a unit by its number.
/// </summary>
internal static class BodyForms
{
    private const int ShortestRest = 5;
    private const int ShortestFirm = 4;
    private const int LengthOfBrand = 2;
    private const int LongestFirm = 10;
    private static readonly WordSet Associations = new([
        "协会",
        "学会",
        "商会",
        "研究会",
        "促进会",
        "联合会",
        "总会",
        "校友会",
    ]);

    // Nor is an organ called without its noun: 股票上市委员会; nor a centre, whose name says what it does: 抹茶产业发展中心.
    private static readonly WordSet Organs = new([
        "中心",
        "委员会",
        "人民政府",
        "法院",
        "检察院",
        "办公室",
        "办公厅",
        "领导小组",
        "指挥部",
    ]);

    /// <summary>Adds the short forms of the body from a token to another.</summary>
    public static void Add(TokenizedText text, int first, int last, List<string> forms)
    {
        var seatless = WithoutSeat(text, first, last);
        if (seatless < last)
        {
            forms.Add(text.Slice(first, seatless));
        }
        AddOfSeatless(text, first, seatless, forms);
        if (CalledFirm(text, first, last) is { } called)
        {
            forms.Add(called);
        }
        if (OwnedUnits.NameOf(text, first, last) is { } owned)
        {
            forms.Add(owned);
        }
    }

    private static void AddOfSeatless(TokenizedText text, int first, int last, List<string> forms)
    {
        if (UnitNumber(text, first, last) is { } unit)
        {
            forms.Add(unit);
        }
        if (WithoutCountry(text, first, last) is { } rest)
        {
            forms.Add(rest);
        }
        if (WithoutForm(text, first, last) is { } firm)
        {
            forms.Add(firm);
        }
        var end = last;
        while (
            end > first
            && (
                Grammar.HeadAtEnd(text[end]) is { Category: EntityCategory.Organization }
                || text.IsOneOf(end, Grammar.Generic)
                || Brand.IsTrade(text[end])
            )
        )
        {
            end--;
        }
        var start = first;
        while (start < end && text.IsPlace(start))
        {
            start++;
        }
        var (isUnitOfFirm, namesWithoutNoun) = (IsUnitOfFirm(text, first, last), NamesWithoutNoun(text, last));
        for (var from = first; from <= start && !isUnitOfFirm; from++)
        {
            for (var to = namesWithoutNoun ? end : end + 1; to <= last; to++)
            {
                // 涞阳县 is no short form of 涞阳县应急局.
                if (
                    (from > first || to < last)
                    && Brand.Says(text, from, end)
                    && text.End(to) - text.Start(from) <= 8
                    && !IsTrade(text, from, to)
                    && text[to] is not [.., '省' or '市' or '县' or '区' or '镇' or '乡']
                )
                {
                    forms.Add(text.Slice(from, to));
                }
            }
        }
        if (!isUnitOfFirm)
        {
            GroupForms.Add(text, first, last, forms);
        }
        if (namesWithoutNoun)
        {
            OwnedFirms.Add(text, first, end, last, forms);
        }
        if (Brand.EndOfKnown(text, start, last) is >= 0 and var brand)
        {
            forms.Add(text.Slice(start, brand));
        }
    }

    // 某县观鸟协会 is never 观鸟.
    private static bool NamesWithoutNoun(TokenizedText text, int last) =>
        Associations.LongestEnd(text[last]) == 0 && Organs.LongestEnd(text[last]) == 0;

    // 云帆科技有限公司软件研究院: what begins it is the firm's name.
    private static bool IsUnitOfFirm(TokenizedText text, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            // 云帆集团中国区总部, but 云帆集团有限公司.
            if (
                text[i].EndsWith("公司")
                || (text[i].EndsWith("集团") && !(i == last - 1 && text[last].EndsWith("公司")))
            )
            {
                return true;
            }
        }
        return false;
    }

    // 云帆科技（宁波）有限公司: 云帆科技.
    private static int WithoutSeat(TokenizedText text, int first, int last) =>
        text[last].EndsWith("公司")
        && text.Mark(last - 1) is '）'
        && PlaceBracket.Open(text, last - 1) is var open
        && open > first
            ? open - 1
            : last;

    // 中国某某协会: 某某协会. 某县某某协会 as well.
    private static string? WithoutCountry(TokenizedText text, int first, int last) =>
        (text[first] is "中国" || (text.IsPlace(first) && Associations.LongestEnd(text[last]) > 0))
        && text.End(last) - text.End(first) >= ShortestRest
        && Grammar.HeadAtEnd(text[last]) is { Strength: Strength.Sure, Word.Length: >= 2 } head
        && head.Word is not ("银行" or "集团" or "证券")
        && !head.Word.EndsWith("公司", StringComparison.Ordinal)
            ? text.Slice(first + 1, last)
            : null;

    // 中建三局, 航天科工三院: the unit is known by its number.
    private static string? UnitNumber(TokenizedText text, int first, int last)
    {
        var name = text.Text.AsSpan(text.Start(first), text.End(last) - text.Start(first));
        return
            name.Length >= 4
            && name[^1] is '局' or '院' or '所' or '厂'
            && NameNumerals.Chinese.Contains(name[^2])
            && !NameNumerals.Chinese.Contains(name[^3])
            && name[^3] is not ('第' or '附')
            ? name[^2..].ToString()
            : null;
    }

    // 银杏数智科技有限公司: a name that ends in a trade stands without the firm's form, though every word in it is a common one.
    private static string? WithoutForm(TokenizedText text, int first, int last) =>
        text[last].EndsWith("有限公司")
        && last > first
        && !text.IsPlace(first)
        && text.End(last - 1) - text.Start(first) is >= ShortestFirm and <= LongestFirm
        && !text.IsOneOf(first, Grammar.Generic)
        && Grammar.HeadAtEnd(text.Text.AsSpan(text.Start(first), text.End(last - 1) - text.Start(first)))
            is { Category: EntityCategory.Organization, Strength: Strength.Weak }
            ? text.Slice(first, last - 1)
            : null;

    // 某市恒禾机械有限公司: 恒禾公司, its brand and that it is a firm. A unit of a known group (国网某省电力有限公司) is not called
    // by the group's name.
    private static string? CalledFirm(TokenizedText text, int first, int last)
    {
        var start = first;
        while (start < last && text.IsPlace(start))
        {
            start++;
        }
        var end = start;
        while (end < last && text[end].Length == 1 && text.End(end) - text.Start(start) < LengthOfBrand)
        {
            end++;
        }
        return
            text[last].EndsWith("有限公司")
            && end < last
            && text.End(end) - text.Start(start) == LengthOfBrand
            // 园林公司 may be any firm of that trade.
            && (end > start || text.Tag(end) is "nz" or "nr" or "ns" or "x")
            && !text.IsOneOf(end, Grammar.Generic)
            && !IsTrade(text, start, end)
            && !IsOfGroup(text, start, end, last)
            ? text.Slice(start, end) + "公司"
            : null;
    }

    private static bool IsOfGroup(TokenizedText text, int first, int end, int last) =>
        GroupNames.Is(text.SpanOf(first, end))
        && CompanyName.Identity(text.Slice(first, last)) != CompanyName.Identity(text.Slice(first, end));

    private static bool IsTrade(TokenizedText text, int first, int last) =>
        Grammar.NationalTrades.Contains(text.SpanOf(first, last))
        // 国家铁路 of 中国国家铁路集团 is what the state has.
        || (text[first] is "国家" && first < last && Grammar.NationalTrades.Contains(text.SpanOf(first + 1, last)))
        || Grammar.LocalTrades.Contains(text.SpanOf(first, last));
}
