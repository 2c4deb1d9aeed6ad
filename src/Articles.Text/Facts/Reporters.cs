using Articles.Lexicon;
using Articles.Text.Characters;

namespace Articles.Text.Facts;

/// <summary>
/// The reporters that a report names in brackets where its dispatch begins or its last paragraph ends:
/// <c>本报讯（记者张三 通讯员 李四）</c>, <c>【本报讯】（记者 张三）</c>, <c>〔记者张三／台中报导〕</c>, <c>…开放。（记者 张三）</c>, and in a
/// line of facts (<c>城北日报 记者张三／台北即时报导</c>).
/// </summary>
internal static class Reporters
{
    private const int Reach = 40;
    private const int LongestMedium = 8;
    private const int LongestNames = 40;
    private const int LongestName = 4;
    private const string Opening = "（(【〔[";
    private const string Closing = "）)】〕]";
    private static readonly string[] Roles = ["记者", "通讯员", "特约记者", "见习记者", "实习生", "首席记者"];
    private static readonly string[] Reports = ["即时报导", "即时报道", "综合报导", "综合报道", "报导", "报道"];

    private static readonly string[] Pieces = ["手记", "日记", "札记", "述评", "观察", "调查", "连线", "快评"];

    // Who took a picture is not who wrote the article.
    private static readonly string[] Pictures = ["摄", "图", "供图", "绘", "制图", "摄影"];

    /// <summary>Those named in the brackets that a paragraph opens with or has right behind its dispatch; empty where none are.</summary>
    public static ReadOnlySpan<char> AtStart(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..int.Min(Reach, paragraph.Length)];
        // The second pair of brackets where the first one is the dispatch's own: 【本报讯】（记者 张三）.
        for (var (at, pairs) = (0, 0); pairs < 2; pairs++)
        {
            var open = head[at..].IndexOfAny(Opening);
            if (open < 0 || (open > 0 && !IsDispatch(head[at..(at + open)].TrimEnd())))
            {
                return [];
            }
            open += at;
            var length = paragraph[(open + 1)..].IndexOfAny(Closing);
            if (length < 0)
            {
                return [];
            }
            if (Names(paragraph.Slice(open + 1, length)) is { IsEmpty: false } names)
            {
                return names;
            }
            at = open + length + 2;
            if (at >= head.Length || !IsDispatch(paragraph.Slice(open + 1, length)))
            {
                return [];
            }
        }
        return [];
    }

    /// <summary>Those named in the brackets that a paragraph ends with.</summary>
    public static ReadOnlySpan<char> AtEnd(ReadOnlySpan<char> paragraph)
    {
        if (paragraph.Length == 0 || !Closing.Contains(paragraph[^1], StringComparison.Ordinal))
        {
            return [];
        }
        var tail = paragraph[int.Max(0, paragraph.Length - LongestNames - 2)..^1];
        var open = tail.LastIndexOfAny(Opening);
        return open < 0 || CharacterClass.EndsWithAny(tail, Pictures) ? [] : Names(tail[(open + 1)..]);
    }

    /// <summary>The one whom a line of facts names with where he reports from: <c>记者张三／台北即时报导</c>.</summary>
    public static ReadOnlySpan<char> InFacts(ReadOnlySpan<char> line)
    {
        var at = line.IndexOf("记者");
        return at < 0 || (at > 0 && !CharacterClass.IsBlank(line[at - 1])) || !CharacterClass.EndsWithAny(line, Reports)
            ? []
            : Names(line[at..]);
    }

    /// <summary>What brackets hold, without 记者 and what stands before it; empty where they name nobody.</summary>
    private static ReadOnlySpan<char> Names(ReadOnlySpan<char> inside)
    {
        inside = inside.Trim(" \u3000");
        if (inside.Length > LongestNames || inside.IndexOfAny("，。；：") >= 0)
        {
            return [];
        }
        var role = inside.IndexOf("记者");
        if (role < 0 && !CharacterClass.StartsWithAny(inside, Roles))
        {
            return [];
        }
        if (role > 0 && !IsBefore(inside[..role]))
        {
            return [];
        }
        // 记者会 and 记者站 are other words.
        if (role >= 0 && LongestWord(inside[role..]) > "记者".Length)
        {
            return [];
        }
        var names = (role < 0 ? inside : inside[(role + "记者".Length)..]).Trim(" \u3000/／｜|");
        names = WithoutPlace(names);
        return names.Length >= 2 && AreNames(names) ? names : [];
    }

    private static int LongestWord(ReadOnlySpan<char> text)
    {
        var longest = 0;
        foreach (var (length, _) in Words.All.Prefixes(text))
        {
            longest = int.Max(longest, length);
        }
        return longest;
    }

    /// <summary>A medium, or another role: <c>本报</c>, <c>城北日报</c>, <c>特约</c>, <c>通讯员李四 </c>.</summary>
    private static bool IsBefore(ReadOnlySpan<char> before) =>
        before is "本报" or "本刊" or "本网" or "本社" or "本台" or "特约" or "见习" or "首席" or "全媒体" or "融媒体"
        || (before.Length <= LongestMedium && Medium.EndsAsOne(before[^1]));

    /// <summary><c>张三／台北报导</c>, <c>张三高雄报导</c>: a name has two to four characters, and what is left is a place.</summary>
    private static ReadOnlySpan<char> WithoutPlace(ReadOnlySpan<char> names)
    {
        // 王小明台北6日电
        if (names is [.., '日', '电' or '讯'] && names.IndexOfAnyInRange('0', '9') is > LongestName - 1 and var day)
        {
            return names[..NameLength(names[..day])];
        }
        foreach (var report in Reports)
        {
            if (!names.EndsWith(report))
            {
                continue;
            }
            names = names[..^report.Length];
            if (names.LastIndexOfAny("／/") is > 0 and var slash)
            {
                return names[..slash].TrimEnd(" \u3000");
            }
            return names.Length <= LongestName ? names : names[..NameLength(names)];
        }
        return names;
    }

    /// <summary>How long the name before a place is: the place is a word, or else a name has three characters.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        const int Usual = 3;
        ReadOnlySpan<int> lengths = [Usual, 2, LongestName];
        foreach (var length in lengths)
        {
            if (text.Length > length + 1 && Words.All.Contains(text[length..].Trim(" \u3000")))
            {
                return length;
            }
        }
        return Usual;
    }

    /// <summary>Whether each part is as long as a name, a role or a medium is, in Chinese characters.</summary>
    private static bool AreNames(ReadOnlySpan<char> names)
    {
        foreach (var range in names.SplitAny(" \u3000、/／"))
        {
            var part = names[range];
            foreach (var role in Roles)
            {
                part = part.StartsWith(role) ? part[role.Length..] : part;
            }
            if (
                IsDeed(part)
                || part.Length > LongestName + 2
                || part.IndexOfAnyExceptInRange(Ideographs.First, Ideographs.Last) is >= 0 and var odd
                    && part[odd] != '·'
            )
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether it is what a reporter does and not who it is: <c>（记者回访）</c>.</summary>
    private static bool IsDeed(ReadOnlySpan<char> part) =>
        Array.IndexOf(Pieces, part.ToString()) >= 0
        || (Words.All.TryGetValue(part, out var word) && Words.Tag(word).StartsWith('v'));

    /// <summary>Whether a text is what a dispatch opens with: <c>本报讯</c>, <c>新华社北京1月2日电</c>.</summary>
    private static bool IsDispatch(ReadOnlySpan<char> text) =>
        text.Length <= Reach
        && text.Trim(" \u3000") is [.., '讯' or '电' or '息' or '报'] head
        && head.IndexOfAny("，。；") < 0
        && (head.StartsWith("本") || head[^1] != '报');
}
