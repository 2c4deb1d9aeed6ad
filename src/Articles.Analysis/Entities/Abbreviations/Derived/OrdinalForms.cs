using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// A body that is one of several by its number, in short without 第: 江州第二小学 is 江州二小 and 二小, 第九采油厂 is 采油九厂, 九厂 and
/// 江州油田采油九厂, 江州市第一人民医院 is 市一院 and 江州一院.
/// </summary>
internal static class OrdinalForms
{
    private const char Ordinal = '第';
    private const int LongestNumber = 3;

    // The noun in short.
    private static readonly (string Full, string Short)[] Nouns =
    [
        ("实验小学", "实小"),
        ("小学", "小"),
        ("初级中学", "初中"),
        ("高级中学", "高中"),
        ("中学", "中"),
        ("人民医院", "院"),
        ("人民医院", "医院"),
        ("中级人民法院", "中院"),
    ];

    // Units of large works, whose number moves behind what they do: 采油九厂.
    private static readonly WordSet Works = new(["厂", "矿", "队", "大队", "公司"]);

    /// <summary>Adds the short forms.</summary>
    public static void Add(string name, List<string> forms)
    {
        var at = name.LastIndexOf(Ordinal);
        var number = at < 0 ? 0 : NumberLength(name, at + 1);
        if (number == 0)
        {
            return;
        }
        var (before, numeral, rest) = (name[..at], name.Substring(at + 1, number), name[(at + 1 + number)..]);
        UniversityHospitals.Add(before, numeral, rest, forms);
        using var owners = LentList<string>.Take();
        AddWithoutLevel(before, owners.Items);
        foreach (var (full, shortForm) in Nouns)
        {
            if (rest == full)
            {
                foreach (var owner in owners.Items)
                {
                    forms.Add(owner + numeral + shortForm);
                }
                // 浙江一医院: some hospital.
                if (numeral.Length + shortForm.Length > 2 && numeral is not "一")
                {
                    forms.Add(numeral + shortForm);
                }
            }
        }
        if (Works.LongestEnd(rest) is > 0 and var work && rest.Length - work is >= 2 and <= 3)
        {
            var unit = rest[..^work] + numeral + rest[^work..];
            forms.Add(unit);
            foreach (var owner in owners.Items)
            {
                forms.Add(owner + unit);
            }
            // 一厂一策: each of them.
            if (work == 1 && numeral is not "一")
            {
                forms.Add(numeral + rest[^work..]);
            }
        }
    }

    // 江州市: 江州市, 江州 and 市. An oil field is called without its noun.
    private static void AddWithoutLevel(string owner, List<string> forms)
    {
        if (owner.Length < 2)
        {
            return;
        }
        forms.Add(owner);
        if (owner[^1] is '市' or '县' or '区' or '省' && owner.Length >= 3)
        {
            forms.Add(owner[..^1]);
            forms.Add(owner[^1..]);
        }
        if (owner.EndsWith("油田", StringComparison.Ordinal))
        {
            forms.Add(owner[..^2]);
        }
    }

    private static int NumberLength(string name, int start)
    {
        var end = start;
        while (end < name.Length && NameNumerals.Chinese.Contains(name[end], StringComparison.Ordinal))
        {
            end++;
        }
        return end - start <= LongestNumber ? end - start : 0;
    }
}
