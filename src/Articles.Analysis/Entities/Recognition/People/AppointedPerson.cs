using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.People;

/// <summary>Finds who is appointed: between the verb and what they become (任命某某为甲公司总裁, 选举某某担任…).</summary>
internal static class AppointedPerson
{
    private static readonly WordSet Verbs = new([
        "任命",
        "聘请",
        "聘任",
        "委任",
        "提名",
        "选举",
        "推选",
        "推举",
        "增选",
    ]);
    private static readonly WordSet Becoming = new(["为", "担任", "出任"]);

    /// <summary>Whether a token is a verb of appointing.</summary>
    public static bool IsVerb(TokenizedText text, int token) => text.IsOneOf(token, Verbs);

    /// <summary>Adds who stands behind such a verb.</summary>
    public static void Add(TokenizedText text, int start, List<Candidate> candidates)
    {
        var s = text.Text;
        for (var length = 2; length <= 4 && start + length < s.Length; length++)
        {
            var name = s.AsSpan(start, length);
            if (Becoming.LongestStart(s.AsSpan(start + length)) > 0)
            {
                if (
                    PersonName.SurnameLength(name) is > 0 and var surname
                    && length - surname is 1 or 2
                    && !CommonWords.Contain(name)
                )
                {
                    candidates.Add(new Candidate(start, start + length, EntityCategory.Person, 0.85));
                }
                return;
            }
        }
    }
}
