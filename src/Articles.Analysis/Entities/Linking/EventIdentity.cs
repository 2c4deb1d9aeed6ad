using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Linking;

/// <summary>
/// What two names of one meeting share: the edition is the meeting (2024…大会, 第三届…大会, 党的…全会); who holds it, whose
/// session it is, and a summit's own place tell two apart.
/// </summary>
internal static class EventIdentity
{
    private const int ShortestMeeting = 4;
    private const string Session = "全会@";

    private static readonly WordSet Games = new([
        "亚运会",
        "奥运会",
        "冬奥会",
        "全运会",
        "大运会",
        "青奥会",
        "残奥会",
        "冬残奥会",
        "亚残运会",
        "残运会",
        "世博会",
    ]);

    private static readonly WordSet Bodies = WordTable.Set("sessions", "body");

    /// <summary>The identity of an event's name.</summary>
    public static string Of(string key)
    {
        if (SessionOf(key, out var body) is { } session)
        {
            return session + body;
        }
        var name = OfKind(WithoutEdition(key));
        return YearIn(name) is var (at, end) && at > 0 ? name[..at] + name[end..]
            : name.EndsWith("中全会", StringComparison.Ordinal) ? name.Replace('大', '届')
            : name;
    }

    /// <summary>The identity of the same without its body, host or own place; null if the name has none.</summary>
    public static string? Shorter(string key)
    {
        if (SessionOf(key, out var body) is { } session)
        {
            return body.Length > 0 ? session : null;
        }
        var name = WithoutEdition(key);
        return YearIn(name) is var (at, end) && at > 0 ? name[end..] : WithoutSeat(name) ?? WithoutSummit(name);
    }

    // 杭州亚运会: the 亚运会 that the article tells of.
    private static string? WithoutSeat(string name) =>
        Games.LongestEnd(name) is > 0 and var games
        && games < name.Length
        && Places.All.LongestPrefix(name, out _) == name.Length - games
            ? name[^games..]
            : null;

    // 甲启动会 is the 甲启动仪式, 甲联盟会议 the 甲联盟大会.
    private static string OfKind(string name) =>
        name.Length < ShortestMeeting + 2 ? name
        : name.EndsWith("启动会", StringComparison.Ordinal) ? name[..^1] + "仪式"
        : name.EndsWith("盟会议", StringComparison.Ordinal) || name.EndsWith("协会会议", StringComparison.Ordinal)
            ? name[..^2] + "大会"
        : name;

    // 2024…大会, 第三届…大会, 党的…全会.
    private static string WithoutEdition(string name)
    {
        var start = name.StartsWith("党的", StringComparison.Ordinal) ? 2 : 0;
        while (start < name.Length && char.IsAsciiDigit(name[start]))
        {
            start++;
        }
        start += start > 0 && start < name.Length && name[start] == '年' ? 1 : 0;
        start += start > 1 && start < name.Length && name[start - 1] == '年' && name[start] == '度' ? 1 : 0;
        if (
            start < name.Length
            && name[start] == '第'
            && name.IndexOf('届', start) is var edition and > 0
            && edition - start <= 6
        )
        {
            start = edition + 1;
        }
        start += name.AsSpan(start).StartsWith("首届") ? "首届".Length : 0;
        return name.Length - start >= 3 ? name[start..] : name;
    }

    // 甲大会乙地峰会: the one of this year's place.
    private static string? WithoutSummit(string name) =>
        name.IndexOf("大会", StringComparison.Ordinal) is > 3 and var meeting
        && name.AsSpan(meeting + 2) is [_, _, '峰' or '年', '会'] or [_, _, _, '峰' or '年', '会']
            ? name[..(meeting + 2)]
            : null;

    // 甲2019乙大会, HDC2019甲大会: who holds it stands before the year.
    private static (int At, int End) YearIn(string name)
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
                return (at, at + (name[at + 4] == '年' && name.Length - at >= 5 + ShortestMeeting ? 5 : 4));
            }
        }
        return default;
    }

    // 甲省委十一届七次全会, 第十一届七次全体会议: the numbers tell which, and the body, wherever it sits.
    private static string? SessionOf(string name, out string body)
    {
        var (term, times) = (name.IndexOf('届'), name.IndexOf('次'));
        body = "";
        if (term <= 0 || times <= term + 1 || times - term > 4 || !name[(times + 1)..].StartsWith('全'))
        {
            return null;
        }
        var numeral = NumeralBefore(name, term);
        var before = name[..numeral].TrimEnd('第');
        var length = Bodies.LongestEnd(before);
        body = length > 0 && before[^length..] is not ("党的" or "中央") ? before[^length..] : "";
        return Session + name[numeral..times].Replace("第", "", StringComparison.Ordinal);
    }

    private static int NumeralBefore(string name, int at)
    {
        while (at > 0 && NameNumerals.Chinese.Contains(name[at - 1]))
        {
            at--;
        }
        return at;
    }
}
