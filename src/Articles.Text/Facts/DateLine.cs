using Articles.Text.Characters;

namespace Articles.Text.Facts;

/// <summary>
/// Lines that give the date of publication: a date alone, with the hour or with other facts behind it, a date after
/// its label, or the medium's name with the date set off from it (<c>城北日报 2024-05-06</c>, <c>2024-05-06 城北日报</c>). A heading that begins
/// with a date or holds one is none.
/// </summary>
/// <param name="Date">The date.</param>
/// <param name="MediumName">The medium's name where one stands beside the date; else null.</param>
internal sealed record DateLine(DateOnly Date, string? MediumName)
{
    private const int Longest = 80;

    // Those of publication first: a document's own date may stand beside it.
    private static readonly string[] Labels =
    [
        "发布时间",
        "发布日期",
        "发表时间",
        "发表日期",
        "发布于",
        "发表于",
        "发稿时间",
        "日期",
        "时间",
        "更新于",
    ];

    // What may follow a date in such a line without a blank between.
    private static readonly string[] Followers =
    [
        "来源",
        "出处",
        "人气：",
        "星期",
        "周",
        "作者",
        "记者",
        "字号",
        "编辑",
        "发布",
        "浏览",
        "阅读",
        "点击",
        "访问",
        "分享",
        "打印",
    ];

    /// <summary>Reads a line; null when it gives no date of publication.</summary>
    public static DateLine? Read(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest)
        {
            return null;
        }
        foreach (var label in Labels)
        {
            var at = line.IndexOf(label);
            if (at >= 0 && AfterLabel(line[(at + label.Length)..]) is { } labelled)
            {
                return new DateLine(labelled, null);
            }
        }
        if (WrittenDate.First(line) is not { } found || !CanFollow(line[found.End..]))
        {
            return null;
        }
        var before = line[..found.Start];
        // The page's own address says nothing: http://www.example.org 2024-05-06.
        before = before.TrimStart().StartsWith("http") && !before.TrimEnd().Contains(' ') ? [] : before;
        var name = before.Trim("（(【[ \u3000\t|｜");
        if (name.IsEmpty)
        {
            var after = ClockTime.After(line[found.End..].Trim(" \u3000\t|｜")).TrimStart(" \u3000\t|｜");
            // What else stands there may follow the medium: 城北日报 记者张三／台北报导.
            var first =
                after.IndexOfAny(' ', '\u3000') is > 0 and var end && after[end..].TrimStart().StartsWith("记者")
                    ? after[..end]
                    : after;
            return new DateLine(found.Date, Medium.Is(first) ? first.ToString() : null);
        }
        if (name.Contains("来源", StringComparison.Ordinal) || name.Contains("作者", StringComparison.Ordinal))
        {
            return new DateLine(found.Date, null);
        }
        var quoted = name is ['《', .. var inside, '》'];
        var isSetOff = quoted || before[^1] is '|' or '｜' || CharacterClass.IsBlank(before[^1]);
        name = quoted ? name[1..^1] : name;
        // Other labels may stand before it: 原创 城北日报 2024-05-06.
        name = name[(name.LastIndexOfAny(' ', '\u3000') + 1)..];
        return isSetOff && Medium.Is(name) ? new DateLine(found.Date, name.ToString()) : null;
    }

    /// <summary>
    /// A date with an hour in a short line beside the title, whatever stands around it: no heading has one.
    /// </summary>
    public static DateLine? WithHour(ReadOnlySpan<char> line)
    {
        const int LongestHour = 3;
        var found = WrittenDate.First(line);
        var after = found is null ? [] : line[found.End..].TrimStart();
        var colon = after.IndexOfAny(':', '：');
        return
            found is not null && colon is > 0 and < LongestHour && after[..colon].IndexOfAnyExceptInRange('0', '9') < 0
            ? new DateLine(found.Date, null)
            : null;
    }

    private static DateOnly? AfterLabel(ReadOnlySpan<char> rest)
    {
        var value = rest.TrimStart("：: \u3000\t");
        return WrittenDate.First(value) is { Start: 0 } found && CanFollow(value[found.End..]) ? found.Date : null;
    }

    private static bool CanFollow(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !CharacterClass.IsHan(rest[0]))
        {
            return rest.IsEmpty || rest[0] is not ('，' or '、' or '：' or '。' or '—' or '-' or '至');
        }
        foreach (var follower in Followers)
        {
            if (rest.StartsWith(follower))
            {
                return true;
            }
        }
        return false;
    }
}
