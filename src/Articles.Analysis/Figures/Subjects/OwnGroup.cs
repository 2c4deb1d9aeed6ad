using Articles.Analysis.Figures.Vocabulary;

namespace Articles.Analysis.Figures.Subjects;

/// <summary>Finds the group that 集团 means behind one of its parts: 甲集团…。丙港区…。集团|实现收入….</summary>
internal sealed class OwnGroup(string text, MentionIndex index, Entity? main)
{
    private static readonly WordList OtherGroups = new("集团公司 集团军");
    private static readonly WordList Groups = new("集团 集团公司 集团有限公司 集团股份有限公司 集团有限责任公司");

    /// <summary>The group that the word at a place means, or null if it is none or the article tells of none.</summary>
    /// <param name="at">Where the word would be.</param>
    /// <param name="end">Where its clause ends.</param>
    public Entity? Of(int at, int end) =>
        !IsGroup(at, end) ? null
        : CompanyNames.Company(main) is { } own && own.Name.Contains("集团", StringComparison.Ordinal) ? own
        : CompanyNames.Nearest(index, at, Groups);

    private bool IsGroup(int at, int end) =>
        text.AsSpan(at, Math.Max(0, end - at)).StartsWith("集团")
        && index.At(at) is null
        && OwnCompany.Longer.LengthAt(text, at + 2, end) == 0
        && OtherGroups.LengthAt(text, at, end) == 0;
}
