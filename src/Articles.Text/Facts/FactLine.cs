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
    private const int Longest = 60;
    private const int LongestSource = 20;

    private static readonly SearchValues<char> Clock = SearchValues.Create("0123456789:：");

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
        "稿源",
    ];

    // 来源：豆科植物的根 is no medium.
    private static readonly SearchValues<char> Marks = SearchValues.Create("，。；：！？:、的");

    private static readonly string[] Sources = ["来源：", "来源:", "稿源：", "文章来源：", "信息来源：", "本文来源："];

    /// <summary>Whether a line is one.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (IsSource(line))
        {
            return true;
        }
        if (line.Length > Longest || WrittenDate.First(line) is not { } date || DateLine.Read(line) is null)
        {
            return false;
        }
        return AreFacts(line[..date.Start]) && AreFacts(line[date.End..]);
    }

    /// <summary>Whether a line is one that begins with a label: a date alone may be a document's own.</summary>
    public static bool IsLabelled(ReadOnlySpan<char> line) => CharacterClass.StartsWithAny(line, Labels) && Is(line);

    private static bool IsSource(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSource || !CharacterClass.StartsWithAny(line, Sources))
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
            var word = part[range];
            if (!word.IsEmpty && !IsClock(word) && !Medium.Is(word) && !CharacterClass.StartsWithAny(word, Labels))
            {
                return false;
            }
        }
        return true;
    }

    private static bool IsClock(ReadOnlySpan<char> word) => word.IndexOfAnyExcept(Clock) < 0;
}
