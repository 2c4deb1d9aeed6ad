using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds the line or river whose stretch in a place a clause measures: 甲省境内全长80公里.</summary>
internal sealed class StretchOwners(string text, MentionIndex index)
{
    // What was named longer ago is not meant.
    private const int MostMentions = 40;

    private static readonly WordList Tails = new(
        "铁路 高铁 高速 公路 高速公路 大道 大桥 隧道 运河 江 河 管道 管线 通道 地铁 轻轨 号线 水道 快速路 城际"
    );
    private static readonly WordList Stretches = new("段 境内 境内段");

    // 境内有煤矿30座 measures no line.
    private static readonly WordList Lengths = new("全长 总长 正线 线路 里程 长度 长约 长达");

    private static readonly WordList Units = new("公里 千米");

    /// <summary>Whether an entity is a line, a river or a bridge or tunnel on one.</summary>
    public static bool IsLine(Entity entity) =>
        entity.Category is EntityCategory.Location or EntityCategory.Product
        && Tails.LengthBefore(entity.Name, 0, entity.Name.Length) > 0
        // 浙江, 漯河: places that are called after rivers.
        && !Lexicon.Places.All.TryGetValue(entity.Name, out _);

    /// <summary>Whether a place is named for the stretch of something that lies in it.</summary>
    public bool IsStretch(Named place, int end) =>
        place.Entity.Category == EntityCategory.Location
        && Stretches.LengthAt(text, place.End, end) is var length and > 0
        // 甲国段日均开行列车40列 tells of the line, 境内有煤矿30座 of the place.
        && (text[place.End + length - 1] == '段' || IsMeasured(place.End + length, end));

    private bool IsMeasured(int at, int end)
    {
        if (Lengths.LengthAt(text, at, end) > 0)
        {
            return true;
        }
        at += at < end && text[at] is '长' or '约' ? 1 : 0;
        var digits = at;
        while (at < end && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
        {
            at++;
        }
        // 境内40公里乡村道路: what is measured is named.
        return at > digits
            && (
                text[digits - 1] == '长'
                || (Units.LengthAt(text, at, end) is var unit and > 0 && (at + unit == end || text[at + unit] == '、'))
            );
    }

    /// <summary>The nearest line named before a stretch at a clause's head, or null.</summary>
    public Entity? Of(int start, int end)
    {
        if (index.At(start) is not { } place || place.Offset != start || !IsStretch(place, end))
        {
            return null;
        }
        var last = index.FirstAfter(start) - 1;
        for (var i = last; i >= 0 && i > last - MostMentions; i--)
        {
            var named = index.Mentions[i].Entity;
            if (IsLine(named))
            {
                return named;
            }
        }
        return null;
    }
}
