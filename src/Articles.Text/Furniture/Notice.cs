using System.Buffers;
using Articles.Text.Characters;

namespace Articles.Text.Furniture;

/// <summary>
/// Notices of a site to its reader: reprint, liability, copyright, pleas to like and share, plugs of its own app. One is
/// known by how it opens and by a word of each of two groups (<see cref="FurniturePhrases.Notices"/>).
/// </summary>
internal static class Notice
{
    private const int Longest = 300;
    private const int LongestPlug = 100;

    // What is asked of a reader to do by a telephone or a mail is a notice's own, not the site's.
    private static readonly string[] Requests =
    [
        "请",
        "如",
        "若",
        "凡",
        "欢迎",
        "部分",
        "用户",
        "网友",
        "感谢",
        "（",
        "(",
    ];
    private static readonly string[] TableWords = ["数据", "统计", "本表", "口径", "图中"];
    private static readonly SearchValues<char> Counted = SearchValues.Create("万亿人名%％");
    private static readonly string[] TakingPart = ["参与", "评论", "赞", "点赞", "关注", "阅读", "在看"];

    /// <summary>Whether a line is one.</summary>
    /// <param name="line">A line.</param>
    /// <param name="isHead">Whether it stands before the article's prose, where a headline and the lead do.</param>
    public static bool Is(ReadOnlySpan<char> line, bool isHead = false) =>
        IsSites(line, isHead) || IsContact(line, isHead);

    /// <summary>Whether a line tells how to reach the site, unless the article asks its readers to answer.</summary>
    /// <param name="line">A line.</param>
    /// <param name="isHead">Whether it stands before the article's prose.</param>
    public static bool IsContact(ReadOnlySpan<char> line, bool isHead = false) =>
        line.Length is > 0 and <= Longest
        && line[^1] != '。'
        && Opens(line, isHead)
        && !CharacterClass.StartsWithAny(line, Requests)
        // A site has a telephone, an article's own contact is a person.
        && !line.Contains("联系人", StringComparison.Ordinal)
        && HasPair(line, FurniturePhrases.Contacts);

    /// <summary>Whether a line says itself that it is a notice: it may stand above other articles' beginnings too.</summary>
    public static bool IsDeclared(ReadOnlySpan<char> line) =>
        CharacterClass.StartsWithAny(line, FurniturePhrases.Declarations)
        && HasAny(line, FurniturePhrases.Declared)
        && IsSites(line);

    /// <summary>Whether a line is a notice of any other kind.</summary>
    public static bool IsSites(ReadOnlySpan<char> line, bool isHead = false)
    {
        if (line.Length > Longest)
        {
            return false;
        }
        line = line.TrimStart(FurniturePhrases.Pointers);
        if (HasAny(line, FurniturePhrases.Decisive) || IsPlug(line) || IsBan(line) || IsAccountNumber(line))
        {
            return true;
        }
        foreach (var (openers, what, claim) in FurniturePhrases.AddressedNotices)
        {
            if (CharacterClass.StartsWithAny(line, openers) && HasAny(line, what) && HasAny(line, claim))
            {
                return true;
            }
        }
        return Opens(line, isHead)
            && (
                HasPair(line, FurniturePhrases.Notices)
                || IsPlea(line)
                || (HasPair(line, FurniturePhrases.Accounts) && !HasAny(line, FurniturePhrases.Services))
            )
            && !Tells(line);
    }

    /// <summary>A medium's line on its own articles: <c>城北观察报料：…　城北观察，未经授权不得转载</c>.</summary>
    private static bool IsBan(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= LongestPlug
        && (line.EndsWith("未经授权不得转载") || line.EndsWith("未经许可不得转载"));

    /// <summary><c>QQ：123456</c> alone.</summary>
    private static bool IsAccountNumber(ReadOnlySpan<char> line) =>
        line.StartsWith("QQ", StringComparison.OrdinalIgnoreCase)
        && line[2..].TrimStart("：: ") is { Length: >= 5 } number
        && number.IndexOfAnyExceptInRange('0', '9') < 0;

    private static bool Opens(ReadOnlySpan<char> line, bool isHead) =>
        CharacterClass.StartsWithAny(line, FurniturePhrases.NoticeOpeners)
        && !(
            isHead
            && CharacterClass.StartsWithAny(line, FurniturePhrases.CommonOpeners)
            && !CharacterClass.StartsWithAny(line, FurniturePhrases.Declarations)
        );

    private static bool HasPair(ReadOnlySpan<char> line, (string[] What, string[] Claim)[] pairs)
    {
        foreach (var (what, claim) in pairs)
        {
            if (HasAny(line, what) && HasAny(line, claim))
            {
                return true;
            }
        }
        return false;
    }

    private static bool IsPlea(ReadOnlySpan<char> line) =>
        CharacterClass.StartsWithAny(line, FurniturePhrases.Plea.Openers)
        && HasAny(line, FurniturePhrases.Plea.What)
        && HasAny(line, FurniturePhrases.Plea.Claim);

    /// <summary>
    /// Whether a line that has a notice's words is the article's: it reports, orders, tells of readers instead of speaking to
    /// them, counts something or explains a table's figures.
    /// </summary>
    private static bool Tells(ReadOnlySpan<char> line) =>
        HasAny(line, FurniturePhrases.Reports)
        || HasAny(line, FurniturePhrases.Orders)
        || (HasAny(line, FurniturePhrases.Public) && !CharacterClass.StartsWithAny(line, FurniturePhrases.Addresses))
        || (line.StartsWith("注") && HasAny(line, TableWords))
        || line.StartsWith("更多的")
        || Counts(line);

    /// <summary>Whether a sentence counts something: <c>1.2万人</c>, <c>8名</c>; a page counts who takes part.</summary>
    private static bool Counts(ReadOnlySpan<char> line)
    {
        for (var i = line.Contains('，') ? 1 : line.Length; i < line.Length; i++)
        {
            if (
                char.IsAsciiDigit(line[i - 1])
                && Counted.Contains(line[i])
                && !CharacterClass.StartsWithAny(line[(i + 1)..], TakingPart)
            )
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// A plug of the site's own app: <c>更多资讯，尽在城北日报APP</c>, <c>安装城北客户端第一时间接收资讯→【下载地址】</c>. A sentence
    /// that ends as one is the article's, and so is a line that doesn't call upon the reader: residents may download an
    /// app too.
    /// </summary>
    private static bool IsPlug(ReadOnlySpan<char> line) =>
        (
            line.Contains("尽在", StringComparison.Ordinal)
            && CharacterClass.EndsWithAny(line.TrimEnd("。！!~～"), FurniturePhrases.Channels)
        )
        || (
            line.Length is > 0 and <= LongestPlug
            && line[^1] != '。'
            && (
                CharacterClass.StartsWithAny(line, FurniturePhrases.PlugCalls)
                || CharacterClass.StartsWithAny(line, FurniturePhrases.PlugOpeners)
                || line.Contains('→')
            )
            && HasAny(line, FurniturePhrases.Channels)
            && HasAny(line, FurniturePhrases.PlugCalls)
            && HasAny(line, FurniturePhrases.PlugLures)
        );

    /// <summary>Whether a line holds one of some phrases.</summary>
    public static bool HasAny(ReadOnlySpan<char> line, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (line.Contains(phrase, StringComparison.Ordinal))
            {
                return true;
            }
        }
        return false;
    }
}
