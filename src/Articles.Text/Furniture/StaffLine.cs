using Articles.Text.Characters;

namespace Articles.Text.Furniture;

/// <summary>Lines that name who of the staff handled the page: <c>责任编辑：李四</c>, <c>本文来源：日报 责任编辑：李四</c>.</summary>
internal static class StaffLine
{
    private const int Longest = 60;
    private const int LongestNames = 12;

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
                return names is ['：' or ':' or '/' or '｜' or '|', ..]
                    || (names.Length is > 0 and <= LongestNames && names.Length < rest.Length && CanBe(names));
            }
        }
        return false;
    }

    private static bool HasEditor(ReadOnlySpan<char> line) =>
        CanBe(line)
        && line.IndexOf("责任编辑：") > 0
        && CharacterClass.StartsWithAny(line.TrimStart("（(【[ \u3000"), ["本文来源", "来源", "发布日期", "发布时间"]);

    private static bool CanBe(ReadOnlySpan<char> line) =>
        line.Length is > 0 and <= Longest && line[^1] is not ('。' or '；') && line.Count('，') < 2;
}
