using Articles.Analysis.Entities.Tables;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>What two surfaces of one category must share to name one thing without the text's saying so.</summary>
internal static class Identity
{
    private const int ShortestZone = 4;
    private const int ShortestSite = 2;
    private const int ShortestUnit = 3;
    private const int ShortestMeeting = 4;

    private static readonly WordSet ProductTails = new([
        "平台",
        "系统",
        "小程序",
        "App",
        "APP",
        "品牌",
        "云平台",
        "项目",
        "网络",
        "大模型",
    ]);

    /// <summary>The identity of a surface; surfaces with the same one are linked.</summary>
    public static string Of(string surface, string category)
    {
        var key = Surface.Key(surface);
        return category switch
        {
            EntityCategory.Location => PlaceIdentity.Of(key),
            EntityCategory.Organization => SubOffice.Identity(key) ?? CompanyName.Identity(key),
            EntityCategory.Event => Congress(key) ?? EventStem(key),
            EntityCategory.Product => ProductStem(key),
            EntityCategory.Document => DocumentStem(key),
            _ => key,
        };
    }

    /// <summary>
    /// How long the place is that the name of a zone or park begins with, of a body only where another place follows
    /// (甲市|乙区人民政府); of a group's unit the group. 0 if too little is left.
    /// </summary>
    public static int LengthOfSeat(string name, string category)
    {
        if (
            category == EntityCategory.Organization
            && GroupNames.At(name, out var group).Length > 0
            && name.Length - group >= ShortestUnit
        )
        {
            return group;
        }
        var seat = category is EntityCategory.Location or EntityCategory.Organization
            ? Places.All.LongestPrefix(name, out _)
            : 0;
        return
            seat >= 2
            && name.Length - seat >= (category == EntityCategory.Location ? ShortestSite : ShortestZone)
            && (category == EntityCategory.Location || Places.All.LongestPrefix(name.AsSpan(seat), out _) >= 2)
            ? seat
            : 0;
    }

    // 中国共产党某地第十四次代表大会, 某地党代会: the party's congress of a place.
    private static string? Congress(string name)
    {
        var party = name.EndsWith("代表大会", StringComparison.Ordinal)
            ? name.StartsWith("中国共产党", StringComparison.Ordinal)
                ? 5
                : name.StartsWith("中共", StringComparison.Ordinal)
                    ? 2
                    : -1
            : name.EndsWith("党代会", StringComparison.Ordinal)
                ? 0
                : -1;
        var place = party < 0 ? 0 : Places.All.LongestPrefix(name.AsSpan(party), out _);
        return place >= 2 ? "党代会@" + PlaceIdentity.Stem(name.Substring(party, place)) : null;
    }

    // 2024…大会, 第三届…大会, 党的…全会: the edition is the meeting.
    private static string EventStem(string name)
    {
        if (SessionOf(name) is { } session)
        {
            return session;
        }
        var start = name.StartsWith("党的", StringComparison.Ordinal) ? 2 : 0;
        while (start < name.Length && char.IsAsciiDigit(name[start]))
        {
            start++;
        }
        start += start > 0 && start < name.Length && name[start] == '年' ? 1 : 0;
        if (
            start < name.Length
            && name[start] == '第'
            && name.IndexOf('届', start) is var edition and > 0
            && edition - start <= 4
        )
        {
            start = edition + 1;
        }
        name = AfterYear(name.Length - start >= 3 ? name[start..] : name);
        // 甲大会乙地峰会: the one of this year's place.
        if (
            name.IndexOf("大会", StringComparison.Ordinal) is > 3 and var meeting
            && name.AsSpan(meeting + 2) is [_, _, '峰' or '年', '会'] or [_, _, _, '峰' or '年', '会']
        )
        {
            return name[..(meeting + 2)];
        }
        return name.EndsWith("中全会", StringComparison.Ordinal) ? name.Replace('大', '届') : name;
    }

    // 甲2019乙大会, HDC2019甲大会: who holds it stands before the year.
    private static string AfterYear(string name)
    {
        for (var at = 1; at + 4 + ShortestMeeting <= name.Length; at++)
        {
            if (
                name[at] == '2'
                && name[at + 1] == '0'
                && char.IsAsciiDigit(name[at + 2])
                && char.IsAsciiDigit(name[at + 3])
                && !char.IsAsciiDigit(name[at + 4])
                && !char.IsAsciiDigit(name[at - 1])
            )
            {
                return name[(at + (name[at + 4] == '年' && name.Length - at > 5 + ShortestMeeting ? 5 : 4))..];
            }
        }
        return name;
    }

    // 甲省委十一届七次全会, 第十一届七次全体会议: the numbers tell which.
    private static string? SessionOf(string name)
    {
        var (term, times) = (name.IndexOf('届'), name.IndexOf('次'));
        return term > 0 && times > term + 1 && times - term <= 4 && name[(times + 1)..].StartsWith('全')
            ? "全会@" + name[(NumeralBefore(name, term))..times].Replace("第", "", StringComparison.Ordinal)
            : null;
    }

    private static int NumeralBefore(string name, int at)
    {
        while (at > 0 && "一二三四五六七八九十".Contains(name[at - 1]))
        {
            at--;
        }
        return at;
    }

    // 2021年…清单, 全国版…清单: the edition is the list.
    private static string DocumentStem(string name)
    {
        name = WithoutYear(name.Replace("年年报", "年报", StringComparison.Ordinal));
        // 甲市政府工作报告 is the 甲政府工作报告.
        return Places.All.LongestPrefix(name, out _) is >= 2 and var place && name.Length - place >= 4
            ? PlaceIdentity.Stem(name[..place]) + WithoutYear(name[place..])
            : name;
    }

    private static string WithoutYear(string name)
    {
        var start = 0;
        while (start < name.Length && char.IsAsciiDigit(name[start]))
        {
            start++;
        }
        start =
            start == 4 && start < name.Length && name[start] == '年' ? start + 1
            : name.StartsWith("全国版", StringComparison.Ordinal) ? 3
            : 0;
        return name.Length - start >= 6 ? name[start..] : name;
    }

    // 甲平台3.0 is the 甲平台.
    private static string ProductStem(string name)
    {
        var version = name.AsSpan().TrimEnd("0123456789.").Length;
        name =
            version < name.Length && name[version..].Contains('.', StringComparison.Ordinal) && version >= 3
                ? name[..version]
                : name;
        var tail = ProductTails.LongestEnd(name);
        return tail > 0 && name.Length - tail >= 4 ? name[..^tail] : name;
    }
}
