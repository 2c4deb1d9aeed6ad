using Articles.Lexicon;
using Articles.Text.Characters;

namespace Articles.Text.Facts;

/// <summary>
/// What a news dispatch opens with: <c>新华社北京1月2日电</c>, <c>本报上海5月3日讯（记者…）</c>,
/// <c>（香港二〇二四年五月三日电）</c>, <c>（中央社记者李四台北3日电）</c>.
/// </summary>
/// <param name="Agency">The medium, without 据; null for 本报 and its like, which name none, and where none stands.</param>
/// <param name="Place">Where it was sent from.</param>
/// <param name="Date">When, where the year is given too.</param>
internal sealed record PlaceLine(string? Agency, string Place, DateOnly? Date)
{
    private const int Longest = 30;
    private const int LongestPlace = 8;
    private const string AgencyEnds = "社网报台刊";
    private const string DateSigns = "0123456789年月〇○零一二三四五六七八九十";
    private static readonly string[] Ends = ["日电", "日讯", "日消息", "日报道"];

    /// <summary>Reads the line that a paragraph opens with; null when it opens otherwise.</summary>
    public static PlaceLine? Read(ReadOnlySpan<char> paragraph)
    {
        var head = paragraph[..Math.Min(Longest, paragraph.Length)];
        var inBrackets = head is ['（' or '(' or '【', ..];
        head = head.TrimStart("（(【据 ");
        var (end, after) = (-1, -1);
        foreach (var mark in Ends)
        {
            if (head.IndexOf(mark) is var at && at > end)
            {
                (end, after) = (at, at + mark.Length);
            }
        }
        if (end < 0)
        {
            return null;
        }
        var start = end;
        while (start > 0 && DateSigns.Contains(head[start - 1], StringComparison.Ordinal))
        {
            start--;
        }
        var names = head[..start];
        var agency = AgencyLength(names);
        var place = WithoutReporter(names[agency..].Trim());
        // Without a medium's name only the brackets around it tell a place line from prose.
        var isBracketed = inBrackets && after < head.Length && head[after] is '）' or ')' or '】';
        if (start == end || (agency == 0 && !isBracketed) || place.Length is 0 or > LongestPlace || !IsHan(place))
        {
            return null;
        }
        var medium = names[..agency];
        return new PlaceLine(
            medium.IsEmpty || medium[0] == '本' ? null : medium.ToString(),
            place.ToString(),
            WrittenDate.Find(head[start..(end + 1)])
        );
    }

    /// <summary>
    /// Taiwan's agency puts its reporter before the place: <c>中央社记者李四台北4日电</c>. A name has two to four
    /// characters; what is left must be a word.
    /// </summary>
    private static ReadOnlySpan<char> WithoutReporter(ReadOnlySpan<char> place)
    {
        if (!place.StartsWith("记者"))
        {
            return place;
        }
        ReadOnlySpan<int> lengths = [3, 2, 4];
        foreach (var length in lengths)
        {
            var rest = place.Length > length + 3 ? place[(length + 2)..] : [];
            foreach (var (word, _) in Words.All.Prefixes(rest))
            {
                if (word == rest.Length)
                {
                    return rest;
                }
            }
        }
        return [];
    }

    /// <summary>How long the medium's name is; the 台 of 台北 and its like is none of it.</summary>
    private static int AgencyLength(ReadOnlySpan<char> names)
    {
        var last = names.LastIndexOfAny(AgencyEnds);
        if (
            last >= 0
            && names[last] == '台'
            && names[(last + 1)..] is ['北' or '中' or '南' or '东' or '湾' or '州', ..]
        )
        {
            last = names[..last].LastIndexOfAny(AgencyEnds);
        }
        return last + 1;
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
