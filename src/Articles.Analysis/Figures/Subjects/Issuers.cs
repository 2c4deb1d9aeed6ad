using System.Buffers;
using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Tells offices that issue what others are to reach: 某部印发《…规划》.</summary>
internal static class Issuers
{
    private const int Reach = 12;

    private static readonly WordList Issues = new("印发 下发 发布 出台 公布 公示 通报 制定");
    private static readonly WordList Companies = new("银行 医院 研究院 学院 法院 检察院 协会 学会 党委");

    /// <summary>Whether a name is an office's, by the word that it ends with.</summary>
    public static bool IsOffice(Entity entity) =>
        entity.Category == EntityCategory.Organization
        && ("部委局厅办署府会院".Contains(entity.Name[^1]) || IsDepartment(entity.Name))
        && Companies.LengthBefore(entity.Name, 0, entity.Name.Length) == 0;

    // 商务部|消费促进司, but not 甲公司.
    private static bool IsDepartment(string name) =>
        name is [_, .., not '公', '司'] && name.AsSpan(1, name.Length - 2).IndexOfAny(Superiors) >= 0;

    private static readonly SearchValues<char> Superiors = SearchValues.Create("部委局署行会");

    /// <summary>Whether a name is that of a part of a government, by the word that it ends with.</summary>
    public static bool IsGovernment(Entity entity) =>
        entity.Category == EntityCategory.Organization
        && (Governments.LengthBefore(entity.Name, 0, entity.Name.Length) > 0 || IsCommission(entity.Name));

    // 甲市发改委, 乙县旅发委, but no committee of a party, a union or games (冬奥组委).
    private static bool IsCommission(string name) =>
        name is [_, _, .., not ('党' or '纪' or '团' or '常' or '组' or '法' or '工'), '委'];

    /// <summary>
    /// Whether a body is one of the nation's: a ministry, commission or administration under the State Council (its list of
    /// organs). What the country reaches is told beside them, and is not theirs unless a clause says so itself.
    /// </summary>
    public static bool IsNational(Entity entity) =>
        entity.Category == EntityCategory.Organization
        && (
            (IsOffice(entity) && Nation.LengthAt(entity.Name, 0, entity.Name.Length) > 0)
            || (
                Ministries.LengthAt(entity.Name, 0, entity.Name.Length) is var ministry and > 0
                && (ministry == entity.Name.Length || IsDepartment(entity.Name))
            )
        );

    private static readonly WordList Nation = new("国家 国务院 中国 中央 全国 中华人民共和国");
    private static readonly WordList Ministries = new(
        "外交部 国防部 发改委 教育部 科技部 工信部 工业和信息化部 公安部 民政部 司法部 财政部 人社部 人力资源社会保障部 人力资源和社会保障部 自然资源部 生态环境部 环保部 住建部 住房城乡建设部 住房和城乡建设部 交通部 交通运输部 水利部 农业部 农业农村部 商务部 文旅部 文化和旅游部 卫健委 应急管理部 审计署 国资委 海关总署 税务总局 市场监管总局 体育总局 医保局 证监会 银保监会 金融监管总局 网信办 国新办"
    );

    private static readonly WordList Governments = new("局 厅 市委 省委 县委 区委 办 署 政府 委员会");

    /// <summary>Whether an office is named as who issues something: its figures are not the office's.</summary>
    public static bool Is(string text, Named named, int end) =>
        IsOffice(named.Entity)
        && Issues.IsIn(text, named.End, Math.Min(end, named.End + Reach))
        && !IsOfItself(text, named.End, end);

    /// <summary>Whether what a body issues is told of as its own: 发布10项便民举措.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where its name ends.</param>
    /// <param name="end">Where the clause ends.</param>
    public static bool IsOfItself(string text, int start, int end) =>
        Measures.LengthBefore(text, start, end) > 0 && text.AsSpan(start, end - start).IndexOfAny('《', '》') < 0;

    private static readonly WordList Measures = new("举措 措施 服务措施");
}
