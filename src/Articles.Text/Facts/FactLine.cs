using System.Buffers;
using Articles.Text.Characters;

namespace Articles.Text.Facts;

/// <summary>
/// A line that states the date of publication and nothing but other facts: <c>2024-05-06 城北财经</c>,
/// <c>发稿时间：2024/5/6 10:20　来源：城北日报</c>; or the source alone: <c>来源：城北观察</c>. What it states is in the
/// article's facts.
/// </summary>
internal static class FactLine
{
    private const int Longest = 80;
    private const int LongestSource = 20;
    private const int LongestName = 3;

    private static readonly string[] Labels =
    [
        "来源",
        "作者",
        "记者",
        "编辑",
        "发稿",
        "发布",
        "发表",
        "时间",
        "日期",
        "更新",
        "最新更新",
        "最后更新",
        "稿源",
        "出处",
        "文章来源",
        "信息来源",
        "责编",
        "责任编辑",
        "录入",
        "稿件来源",
        "字号",
        "审核",
    ];

    private static readonly string[] TimeLabels =
    [
        "更新",
        "最新更新",
        "最后更新",
        "时间",
        "日期",
        "发布",
        "发表",
        "发稿",
    ];

    // What a label alone may have behind it.
    private static readonly string[] LabelEnds = ["于", "时间", "日期", "者"];

    private static readonly string[] Counters = ["人气", "评论", "阅读", "浏览", "点击", "访问"];

    // 来源：豆科植物的根 is no medium.
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：！？:、的");

    /// <summary>Whether a line is one.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (IsSource(line) || AccountLine.Read(line) is not null)
        {
            return true;
        }
        if (line.Length > Longest || WrittenDate.First(line) is not { } date || DateLine.Read(line) is null)
        {
            return false;
        }
        return AreFacts(line[..date.Start]) && AreFacts(line[date.End..]);
    }

    /// <summary>
    /// Whether a line below the article is one, with a label or the number of a newspaper's page: a date alone may be a
    /// document's own, and a newspaper's name with the date and the page a reference.
    /// </summary>
    public static bool IsOfThePage(ReadOnlySpan<char> line) =>
        (
            CharacterClass.StartsWithAny(line, Labels)
            || (line.EndsWith("版") && DateLine.Read(line) is { MediumName: null })
        ) && Is(line);

    private static bool IsSource(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSource || !CharacterClass.StartsWithAny(line, SourceLabels.OfLines))
        {
            return false;
        }
        var name = line[(line.IndexOfAny('：', ':') + 1)..].Trim(" \u3000");
        return !name.IsEmpty && name.IndexOfAny(Marks) < 0 && !name.ContainsAny(' ', '\u3000');
    }

    private static bool AreFacts(ReadOnlySpan<char> part)
    {
        foreach (var range in part.SplitAny(" \t\u3000|｜（）()[]【】"))
        {
            // A page may set the hour and what follows without a blank between.
            var word = ClockTime.After(part[range]);
            var isCounted = word.Length < part[range].Length && word is ['家' or '个' or '所' or '座', ..];
            if (
                !word.IsEmpty
                && (isCounted || !Medium.Is(word))
                && !IsLabelled(word)
                && !IsCounter(word)
                && !IsPage(part[range])
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>A label with what it says, or alone: <c>2024-05-06 发布新规</c> is a heading.</summary>
    private static bool IsLabelled(ReadOnlySpan<char> word)
    {
        foreach (var label in Labels)
        {
            if (word.StartsWith(label))
            {
                var rest = word[label.Length..];
                return rest.IsEmpty
                    || (
                        rest.ContainsAny('：', ':')
                        && (!CharacterClass.StartsWithAny(label, TimeLabels) || IsTime(rest))
                    )
                    || CharacterClass.StartsWithAny(rest, LabelEnds)
                    // 记者李四／城北报导
                    || (label == "记者" && (rest.EndsWith("报导") || rest.EndsWith("报道")));
            }
        }
        return false;
    }

    /// <summary>What stands behind a label of time: <c>更新：新馆延期开放</c> is a heading.</summary>
    private static bool IsTime(ReadOnlySpan<char> rest)
    {
        var value = rest[(rest.IndexOfAny('：', ':') + 1)..];
        return value.Length <= LongestName || char.IsAsciiDigit(value[0]) || Medium.Is(value);
    }

    /// <summary><c>人气：5380</c>, <c>评论</c>, and the 次 behind a number.</summary>
    private static bool IsCounter(ReadOnlySpan<char> word)
    {
        if (word is "次" or "人" or "条")
        {
            return true;
        }
        foreach (var counter in Counters)
        {
            if (word.StartsWith(counter))
            {
                return ClockTime.After(word[counter.Length..].TrimEnd("次数量人条")).IsEmpty;
            }
        }
        return false;
    }

    /// <summary>A newspaper's page: <c>第01版</c>, <c>A3版</c>.</summary>
    private static bool IsPage(ReadOnlySpan<char> word) =>
        word is [.., '版'] && PageName.Is(word[..^1].TrimStart('第'));
}
