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

    /// <summary>Whether a line is one.</summary>
    /// <param name="line">A line.</param>
    /// <param name="isHead">Whether it stands before the article's prose, where a headline and the lead do.</param>
    public static bool Is(ReadOnlySpan<char> line, bool isHead = false)
    {
        if (line.Length > Longest)
        {
            return false;
        }
        if (HasAny(line, FurniturePhrases.Decisive) || IsPlug(line))
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
        if (
            !CharacterClass.StartsWithAny(line, FurniturePhrases.NoticeOpeners)
            || (isHead && CharacterClass.StartsWithAny(line, FurniturePhrases.CommonOpeners))
        )
        {
            return false;
        }
        foreach (var (what, claim) in FurniturePhrases.Notices)
        {
            if (HasAny(line, what) && HasAny(line, claim))
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
