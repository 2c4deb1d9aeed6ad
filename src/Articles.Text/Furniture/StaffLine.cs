using System.Buffers;
using Articles.Text.Characters;

namespace Articles.Text.Furniture;

/// <summary>Lines that name who of the staff handled the page: <c>责任编辑：李四</c>, <c>本文来源：日报 责任编辑：李四</c>.</summary>
internal static class StaffLine
{
    private const int Longest = 60;
    private const int LongestNames = 12;

    // The names of three people, or one with the department's before it, stand without a blank too.
    private const int LongestName = 6;
    private static readonly SearchValues<char> Bodies = SearchValues.Create("心部室会社报组台网媒处科");
    private static readonly string[] Deeds =
    [
        "审核",
        "校对",
        "监制",
        "策划",
        "统筹",
        "运营",
        "排版",
        "编审",
        "初审",
        "复审",
        "终审",
        "一审",
        "二审",
        "三审",
    ];

    private static readonly string[] LastOnes = ["责任编辑", "责编", "本版责编", "本版责任编辑"];

    /// <summary>Whether a line is one.</summary>
    public static bool Is(ReadOnlySpan<char> line) => IsOf(line, FurniturePhrases.Staff) || HasEditor(line);

    /// <summary>Whether it names the editor in charge, whom a page names last.</summary>
    public static bool EndsPage(ReadOnlySpan<char> line) => IsOf(line, LastOnes);

    private static bool IsOf(ReadOnlySpan<char> line, string[] roles)
    {
        if (!CanBe(line))
        {
            return false;
        }
        var bare = line.TrimStart("（(【[ \u3000");
        if (bare.StartsWith("纠错】") || bare.StartsWith("我要纠错】"))
        {
            bare = bare[(bare.IndexOf('】') + 1)..].TrimStart();
        }
        foreach (var role in roles)
        {
            if (bare.StartsWith(role))
            {
                var rest = bare[role.Length..];
                var names = rest.TrimStart(" \u3000");
                return (names is ['：' or ':' or '/' or '｜' or '|', ..] && (!IsDeed(role) || AreNames(names[1..])))
                    || (names.Length is > 0 and <= LongestNames && names.Length < rest.Length && CanBe(names));
            }
        }
        return false;
    }

    /// <summary>Whether a role's name is a deed too, of which a line of the article may tell (<c>二审：维持原判</c>).</summary>
    private static bool IsDeed(string role) => Array.IndexOf(Deeds, role) >= 0;

    /// <summary>Whether each part of a line is short as a name is, or ends as a body's does.</summary>
    private static bool AreNames(ReadOnlySpan<char> names)
    {
        foreach (var range in names.SplitAny(" \u3000、/｜|：:"))
        {
            if (names[range] is [.., var last] part && part.Length > LongestName && !Bodies.Contains(last))
            {
                return false;
            }
        }
        return true;
    }

    private static bool HasEditor(ReadOnlySpan<char> line) =>
        CanBe(line)
        && line.IndexOf("责任编辑：") > 0
        && CharacterClass.StartsWithAny(line.TrimStart("（(【[ \u3000"), ["本文来源", "来源", "发布日期", "发布时间"]);

    private static bool CanBe(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= Longest && line[^1] is not ('。' or '；') && line.Count('，') < 2;
}
