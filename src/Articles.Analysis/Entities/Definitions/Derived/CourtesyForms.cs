using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;

namespace Articles.Analysis.Entities.Definitions.Derived;

/// <summary>
/// A person as others speak to them or of them: the surname and 老师 or an office (袁老师, 袁总, 袁局长). It names somebody only
/// where nobody else has the surname.
/// </summary>
internal static class CourtesyForms
{
    private static readonly string[] Courtesies =
    [
        .. WordTable.Read("courtesies").Where(x => x.Class == "title").SelectMany(x => x.Words),
    ];
    private static readonly WordSet Ends = new(Courtesies);

    // 任总经理: to serve as one; 任老师 is somebody.
    private static readonly WordSet Verbs = WordTable.Set("courtesies", "verb");
    private static readonly string[] Polite =
    [
        .. WordTable.Read("courtesies").Where(x => x.Class == "polite").SelectMany(x => x.Words),
    ];

    /// <summary>Whether a short form is one.</summary>
    public static bool Is(string shortForm) =>
        Ends.LongestEnd(shortForm) is > 0 and var end
        && PersonName.SurnameLength(shortForm) == shortForm.Length - end
        && shortForm.Length > end;

    /// <summary>The short forms of a Chinese name.</summary>
    public static IEnumerable<string> Of(string name) =>
        PersonName.SurnameLength(name) is > 0 and var surname && name.Length - surname is 1 or 2 && !Is(name)
            ? (Verbs.Contains(name.AsSpan(0, surname)) ? Polite : Courtesies).Select(x => name[..surname] + x)
            : [];
}
