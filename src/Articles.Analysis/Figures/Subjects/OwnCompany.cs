using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds whom an article on a company means by 公司 or 该行 at a clause's head: itself.</summary>
internal sealed class OwnCompany(string text, MentionIndex index, Entity? main)
{
    private static readonly WordTable Words = new(
        "公司 本公司 该公司 我公司 这家公司 该行 本行 我行 全行 这家企业 该企业"
    );

    // 公司党委 is a body of its own.
    private static readonly WordTable Parts = new("党委 党组 工会 纪委 团委 党总支 党支部");

    private readonly Entity? _company =
        main is { Category: EntityCategory.Organization } && !Issuers.IsOffice(main) ? main : null;

    /// <summary>The company, or null.</summary>
    /// <param name="at">Where the clause's words begin.</param>
    /// <param name="end">Where it ends.</param>
    public Entity? Of(int at, int end) =>
        _company is not null
        && index.At(at) is null
        && Words.LengthAt(text, at, end) is var length and > 0
        && Parts.LengthAt(text, at + length, end) == 0
            ? _company
            : null;
}
