using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// What is called by the place that its name gives in brackets: 某地区（江州）算力集群 is 江州算力集群, and 江州集群. A registered firm
/// is not called so.
/// </summary>
internal static class SeatForms
{
    private static readonly WordSet Widespread = new(["中心", "中学", "小学", "学校", "学院", "大学", "医院", "公司"]);

    private const int LongestPlace = 6;
    private const int ShortestTail = 2;
    private const int LengthOfNoun = 2;
    private const int LengthOfBrand = 2;

    /// <summary>Adds the short forms; none where no place stands in brackets.</summary>
    public static void Add(string name, string category, List<string> forms)
    {
        var open = name.IndexOf('（', StringComparison.Ordinal);
        var close = open < 2 ? -1 : name.IndexOf('）', open);
        if (
            close < 0
            || close - open - 1 > LongestPlace
            || name.Length - close - 1 < ShortestTail
            || category is EntityCategory.Document or EntityCategory.Event or EntityCategory.Person
            || !Places.All.Contains(name.AsSpan(open + 1, close - open - 1))
            || CompanyName.FormLength(name) > 0
        )
        {
            return;
        }
        var place = name[(open + 1)..close];
        forms.Add(place + name[(close + 1)..]);
        if (
            name.Length - close - 1 >= 2 * LengthOfNoun
            // 上海中心 is a tower, 苏州学校 a school in Suzhou.
            && !Widespread.Contains(name.AsSpan(name.Length - LengthOfNoun))
            && Grammar.HeadAtEnd(name.AsSpan(name.Length - LengthOfNoun)) is not null
        )
        {
            forms.Add(place + name[^LengthOfNoun..]);
        }
    }

    /// <summary>
    /// Adds those of a registered firm by its brand and the place: 云帆（中国）投资有限公司 is 云帆中国, 云帆钢铁集团（江州）有限公司 is 云帆江州 and
    /// 云帆江州公司.
    /// </summary>
    public static void AddOfFirm(string name, List<string> forms)
    {
        var open = name.IndexOf('（', StringComparison.Ordinal);
        var close = open < LengthOfBrand ? -1 : name.IndexOf('）', open);
        if (
            close < 0
            || close - open - 1 > LongestPlace
            || !name.EndsWith("公司", StringComparison.Ordinal)
            || !(
                name.AsSpan(open + 1, close - open - 1) is "中国"
                || Places.All.Contains(name.AsSpan(open + 1, close - open - 1))
            )
        )
        {
            return;
        }
        var place = name[(open + 1)..close];
        forms.Add(name[..open] + place);
        // 中国石油（新疆）公司 is not 中国新疆.
        if (
            open > LengthOfBrand
            && name[..LengthOfBrand] is not ("中国" or "国家" or "国际" or "中华" or "全国")
            && Places.All.LongestPrefix(name, out _) == 0
        )
        {
            forms.Add(name[..LengthOfBrand] + place);
            forms.Add(name[..LengthOfBrand] + place + "公司");
        }
    }
}
