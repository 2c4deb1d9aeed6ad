using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Definitions.Derived;

/// <summary>
/// A person as others speak to them: the surname and 老师 or the like (袁老师). It names somebody only where nobody else has the
/// surname.
/// </summary>
internal static class CourtesyForms
{
    private static readonly string[] Courtesies = ["老师", "医生", "教授", "师傅", "先生", "女士", "书记", "主任"];
    private static readonly WordSet Ends = new(Courtesies);

    /// <summary>Whether a short form is one.</summary>
    public static bool Is(string shortForm) =>
        Ends.LongestEnd(shortForm) is > 0 and var end
        && PersonName.SurnameLength(shortForm) == shortForm.Length - end
        && shortForm.Length > end;

    /// <summary>The short forms of a Chinese name.</summary>
    public static IEnumerable<string> Of(string name) =>
        PersonName.SurnameLength(name) is > 0 and var surname && name.Length - surname is 1 or 2
            ? Courtesies.Select(x => name[..surname] + x)
            : [];
}
