namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells names that only say where something is, between what places, or what it is compared with.</summary>
internal sealed class Scenes(string text, MentionIndex index, Entity? main)
{
    private readonly StretchOwners _stretchOwners = new(text, index);

    /// <summary>Whether a mention is such a name.</summary>
    /// <param name="mention">The mention, by its number.</param>
    /// <param name="start">Where the clause's words begin.</param>
    /// <param name="end">Where the clause ends.</param>
    public bool Are(int mention, int start, int end) =>
        IsScope(index.Mentions[mention], end) || IsSite(start, index.Mentions[mention], end) || IsRoute(mention, end);

    // 甲市17个小区开通网络, in an article on a company: the place tells where. 是甲省的75%: it is compared with.
    private bool IsScope(Named named, int end) =>
        named.End + 1 < end
        && (
            _stretchOwners.IsStretch(named, end)
            || (text[named.End] == '的' && char.IsAsciiDigit(text[named.End + 1]))
            || (
                named.Entity.Category == EntityCategory.Location
                && main?.Category == EntityCategory.Organization
                && char.IsAsciiDigit(text[named.End])
            )
        );

    // 选址位于甲路以南的乙公园内: where something lies.
    private bool IsSite(int start, Named named, int end) =>
        named.Entity.Category == EntityCategory.Location
        && (
            (named.Offset > start && named.End + 1 == end && text[named.End] is '内' or '旁' or '里' or '侧')
            || (named.End + 1 < end && text[named.End] == '以' && text[named.End + 1] is '东' or '南' or '西' or '北')
        );

    // 甲市至乙市的行车时间: what lies between places is neither one's.
    private bool IsRoute(int i, int end)
    {
        var named = index.Mentions[i];
        return named.Entity.Category == EntityCategory.Location
            && i + 1 < index.Mentions.Count
            && index.Mentions[i + 1] is { Entity.Category: EntityCategory.Location } next
            && next.End <= end
            && AfterStation(named.End, next.Offset) is var gap
            && next.Offset == gap + 1
            && text[gap] is '至' or '到' or '—' or '-' or '－' or '～';
    }

    // 甲北站至乙站, 甲北至乙: a station of the place.
    private int AfterStation(int at, int end)
    {
        at += at < end && text[at] is '东' or '南' or '西' or '北' ? 1 : 0;
        return at < end && text[at] == '站' ? at + 1 : at;
    }
}
