using Articles.Analysis.Figures.Vocabulary;
using Articles.Analysis.Sentences;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds what its users get their results with: 甲县农户通过乙平台，…. The users have no name, it has.</summary>
internal sealed class UsedProducts(string text, MentionIndex index)
{
    private const int LongestUsers = 10;
    private const int LongestRest = 4;

    private static readonly WordList Groups = new(
        "企业 公司 农户 村民 医院 学校 工厂 客户 用户 商户 居民 市民 群众 单位 机构 司机 师生 患者 货主"
    );
    private static readonly WordList Uses = new("通过 依托 借助 利用 使用 运用 基于");

    /// <summary>Where the verb stands by which unnamed users of a place use something; -1 if they don't.</summary>
    public int Users(Named place, int end)
    {
        if (place.Entity.Category != EntityCategory.Location)
        {
            return -1;
        }
        var use = Uses.IndexIn(text, place.End, Math.Min(end, place.End + LongestUsers));
        return use > 0 && Groups.LengthBefore(text, place.End, use) > 0 ? use : -1;
    }

    /// <summary>The product by which a clause's unnamed users do what the next clauses tell, or null.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="start">Where its words begin.</param>
    public Entity? Of(Clause clause, int start)
    {
        var end = clause.Span.End;
        if (clause.After is not ('，' or ','))
        {
            return null;
        }
        var use =
            index.At(start) is { } place && place.Offset == start
                ? Users(place, end)
                : Uses.IndexIn(text, start, Math.Min(end, start + LongestUsers));
        if (use <= start || Groups.LengthBefore(text, start, use) == 0)
        {
            return null;
        }
        var named = index.At(use + Uses.LengthAt(text, use, end));
        return named is { Entity.Category: EntityCategory.Product } && end - named.Value.End is >= 0 and <= LongestRest
            ? named.Value.Entity
            : null;
    }
}
