using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells offices that issue what others are to reach: 某部印发《…规划》.</summary>
internal static class Issuers
{
    private const int Reach = 12;

    private static readonly WordTable Issues = new("印发 下发 发布 出台 公布 公示 通报 制定");
    private static readonly WordTable Companies = new("银行 医院 研究院 学院 法院 检察院 协会 学会 党委");

    /// <summary>Whether a name is an office's, by the word that it ends with.</summary>
    public static bool IsOffice(Entity entity) =>
        entity.Category == EntityCategory.Organization
        && "部委局厅办署府会院".Contains(entity.Name[^1])
        && Companies.LengthBefore(entity.Name, 0, entity.Name.Length) == 0;

    /// <summary>Whether a name is that of a part of a government, by the word that it ends with.</summary>
    public static bool IsGovernment(Entity entity) =>
        entity.Category == EntityCategory.Organization
        && Governments.LengthBefore(entity.Name, 0, entity.Name.Length) > 0;

    private static readonly WordTable Governments = new("局 厅 市委 省委 县委 区委 办 署 政府 委员会");

    /// <summary>Whether an office is named as who issues something: its figures are not the office's.</summary>
    public static bool Is(string text, Named named, int end) =>
        IsOffice(named.Entity) && Issues.IsIn(text, named.End, Math.Min(end, named.End + Reach));
}
