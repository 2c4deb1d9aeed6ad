using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Follows names that stand one after another: 甲市的“乙平台”, 甲大学牵头的丙实验室.</summary>
internal static class NameChain
{
    private const int LongestMaking = 12;

    /// <summary>The last name of the chain that a mention begins: the one that a figure belongs to.</summary>
    public static Named Last(string text, MentionIndex index, int first, int end)
    {
        var named = index.Mentions[first];
        for (var i = first + 1; i < index.Mentions.Count; i++)
        {
            var next = index.Mentions[i];
            if (next.End > end || !Joins(text, named, next))
            {
                break;
            }
            named = next;
        }
        return named;
    }

    private static bool Joins(string text, Named first, Named second)
    {
        var gap = text.AsSpan(first.End, second.Offset - first.End);
        // 甲银行乙县支行: the place is part of a branch's name.
        if (gap.Length == 0 && first.Entity.Category == EntityCategory.Organization && IsPlace(second.Entity))
        {
            return false;
        }
        return gap is "的" or "的“" or "的《" or "" or "·" or "旗下" or "旗下的" or "所属" or "下属" or "所在的"
            // 甲市“乙平台”已接入….
            || (gap is "“" && second.Entity.Category == EntityCategory.Product)
            || IsApposed(gap, second)
            || IsResident(text, first, second)
            || IsMaker(text, first, second);
    }

    // 甲行业龙头乙公司, 甲集团子公司乙: what the second one is in the first's trade or house.
    private static bool IsApposed(ReadOnlySpan<char> gap, Named second) =>
        second.Entity.Category == EntityCategory.Organization
        && gap
            is "龙头"
                or "龙头企业"
                or "巨头"
                or "厂商"
                or "子公司"
                or "全资子公司"
                or "控股子公司"
                or "旗下公司"
                or "旗下子公司";

    // 甲镇的种植大户李某: who lives there.
    private static bool IsResident(string text, Named first, Named second)
    {
        var from = first.End < second.Offset && text[first.End] == '的' ? first.End + 1 : first.End;
        return first.Entity.Category == EntityCategory.Location
            && second.Entity.Category == EntityCategory.Person
            && from < second.Offset
            && Residents.LengthAt(text, from, second.Offset) == second.Offset - from;
    }

    private static readonly WordList Residents = new(
        "村民 居民 市民 农户 农民 种植户 养殖户 种植大户 养殖大户 种粮大户 果农 茶农 菜农 蔗农 牧民 渔民"
    );

    private static bool IsPlace(Entity entity) =>
        entity.Category == EntityCategory.Location
        && (Lexicon.Places.All.TryGetValue(entity.Name, out _) || "省市县区州镇乡村国".Contains(entity.Name[^1]));

    // Who made or runs a thing stands before it.
    private static bool IsMaker(string text, Named first, Named second)
    {
        var end = second.Offset;
        while (end > first.End && text[end - 1] is '“' or '《' or '‘')
        {
            end--;
        }
        return end - first.End is > 2 and <= LongestMaking
            && text[end - 1] == '的'
            && text[first.End] is not ('向' or '给' or '对' or '把' or '将' or '比')
            && second.Entity.Category is not (EntityCategory.Person or EntityCategory.Document)
            && MakingVerbs.All.IsIn(text, first.End, end - 1);
    }
}
