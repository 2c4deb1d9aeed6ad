using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>Finds people behind words that say who is one: 实际控制人为甲, 导演是乙.</summary>
internal static class NamedPerson
{
    private const int LongestCalling = 8;

    private static readonly WordSet Named = WordTable.Set("people", "named");

    /// <summary>
    /// Whether the 为, 是 or 系 that a token ends in says who is one (实际控制人仍|为), though the dictionary may divide otherwise: 控制|人为.
    /// </summary>
    public static bool IsIntroduced(TokenizedText text, int verb)
    {
        var end = text.End(verb) - 1;
        var before = text.Text.AsSpan(Math.Max(0, end - LongestCalling), Math.Min(end, LongestCalling));
        before = before.TrimEnd("仍均");
        return Named.LongestEnd(before.EndsWith("分别") || before.EndsWith("变更") ? before[..^2] : before) > 0;
    }

    /// <summary>Adds who is named at a place: 为甲、乙和丙, nothing but a mark or another name behind each.</summary>
    public static void Add(TokenizedText text, int start, List<Candidate> candidates)
    {
        if (
            PersonName.LengthAt(text, start) is > 0 and var length
            && start + length < text.Text.Length
            // 导演为江苏人 tells where one is from.
            && text.Text[start + length - 1] != '人'
            && text.Text[start + length] is '，' or '。' or '、' or '；' or '）' or '和' or '与' or '及'
        )
        {
            candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.85));
            NamesInRow.AddFollowing(text, start + length, isByline: false, candidates);
        }
    }
}
