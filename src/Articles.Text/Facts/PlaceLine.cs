using Articles.Text.Characters;

namespace Articles.Text.Facts;

/// <summary>What a news dispatch opens with: <c>新华社北京1月2日电</c>, <c>本报上海5月3日讯（记者…）</c>.</summary>
/// <param name="Agency">The medium, without 据; null for 本报 and its like, which name none.</param>
/// <param name="Place">Where it was sent from.</param>
internal sealed record PlaceLine(string? Agency, string Place)
{
    private const int Longest = 30;
    private const int LongestPlace = 8;
    private const string AgencyEnds = "社网报台刊";
    private static readonly string[] Ends = ["日电", "日讯", "日消息", "日报道"];

    /// <summary>Reads the line that a paragraph opens with; null when it opens otherwise.</summary>
    public static PlaceLine? Read(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(Longest, paragraph.Length)].TrimStart("（(【据 ");
        var end = -1;
        foreach (var mark in Ends)
        {
            end = Math.Max(end, head.IndexOf(mark));
        }
        if (end < 0)
        {
            return null;
        }
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(head[start - 1]) || head[start - 1] == '月'))
        {
            start--;
        }
        var names = head[..start];
        var agency = names.LastIndexOfAny(AgencyEnds) + 1;
        var place = names[agency..].Trim();
        if (start == end || agency == 0 || place.Length is 0 or > LongestPlace || !IsHan(place))
        {
            return null;
        }
        var medium = names[..agency];
        return new PlaceLine(medium[0] == '本' ? null : medium.ToString(), place.ToString());
    }

    private static bool IsHan(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!CharacterClass.IsHan(c))
            {
                return false;
            }
        }
        return true;
    }
}
