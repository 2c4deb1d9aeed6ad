using Articles.Analysis;
using Articles.Lexicon;

namespace Articles.Storage.Names;

/// <summary>
/// Tells forms that name one thing within an article and many things over all of them: 上海公司 is the Shanghai company of
/// whichever trade the article is about, 市城管局 the bureau of its city. They find what they are a form of, and join
/// nothing.
/// </summary>
internal static class GenericForm
{
    private static readonly string[] Companies = ["分公司", "总公司", "子公司", "集团公司", "公司", "集团", "企业"];

    private static readonly string[] Bodies =
    [
        "委员会",
        "办公室",
        "管委会",
        "指挥部",
        "党委",
        "党组",
        "支部",
        "政府",
        "支队",
        "大队",
        "中心",
        "局",
        "厅",
        "委",
        "办",
        "部",
        "处",
        "队",
    ];

    private static readonly string[] Levels =
    [
        "全国",
        "国家",
        "省",
        "市",
        "区",
        "县",
        "镇",
        "乡",
        "州",
        "本",
        "该",
        "我",
        "校",
    ];

    /// <summary>
    /// Whether a form could be anybody's: two or three Latin letters, a company without a trade or brand, another body
    /// without a place.
    /// </summary>
    public static bool Is(string form, string category)
    {
        var name = Keys.NameKey.Of(form);
        if (name.Length < 2 || (name.Length <= 3 && name.All(char.IsAsciiLetterOrDigit)))
        {
            return true;
        }

        return category == EntityCategory.Organization && IsAnyBody(name);
    }

    private static bool IsAnyBody(string name)
    {
        var place = Place(name);
        var rest = place > 0 ? name[place..] : WithoutLevel(name);
        var company = Array.Find(Companies, c => rest.EndsWith(c, StringComparison.Ordinal));
        return company is not null
            ? rest.Length - company.Length < 2
            : place == 0
                && Array.Exists(Bodies, b => rest.EndsWith(b, StringComparison.Ordinal) && rest.Length - b.Length <= 4);
    }

    // A place with the noun that may follow it: 上海, 上海市.
    private static int Place(string name)
    {
        var length = name.StartsWith("中国", StringComparison.Ordinal) ? 2 : Places.All.LongestPrefix(name, out _);
        return length >= 2 ? length : 0;
    }

    private static string WithoutLevel(string name) =>
        Array.Find(Levels, l => name.StartsWith(l, StringComparison.Ordinal)) is { } level
            ? name[level.Length..]
            : name;
}
