using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Abbreviations.Derived;

/// <summary>
/// A person as others speak to them or of them: the surname and 老师 or an office (袁老师, 袁总, 袁局长). It names somebody only
/// where nobody else has the surname.
/// </summary>
internal static class CourtesyForms
{
    private static readonly string[] Courtesies = [.. WordTable.Set("courtesies", "title").Words];
    private static readonly WordSet Ends = new(Courtesies);

    // 任总经理: to serve as one; 任老师 is somebody.
    private static readonly WordSet Verbs = WordTable.Set("courtesies", "verb");
    private static readonly string[] Polite = [.. WordTable.Set("courtesies", "polite").Words];

    /// <summary>Whether a short form is one.</summary>
    public static bool Is(string shortForm) =>
        Ends.LongestEnd(shortForm) is > 0 and var end
        && PersonName.SurnameLength(shortForm) == shortForm.Length - end
        && shortForm.Length > end;

    /// <summary>Adds the short forms of a Chinese name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="forms">Where they are added.</param>
    /// <param name="text">Where they are looked for, if only those that it may hold are wanted: there are forty.</param>
    public static void Add(string name, List<string> forms, AdjacentCharacters? text = null)
    {
        var surname = PersonName.SurnameLength(name);
        if (surname == 0 || name.Length - surname is not (1 or 2) || Is(name))
        {
            return;
        }
        foreach (var courtesy in Verbs.Contains(name.AsSpan(0, surname)) ? Polite : Courtesies)
        {
            // 古老, 元老 and 年老 are words.
            if (
                text?.MayHold(name[surname - 1], courtesy[0]) != false
                && string.Concat(name.AsSpan(0, surname), courtesy) is var form
                && !(form.Length == 2 && Words.All.Contains(form))
            )
            {
                forms.Add(form);
            }
        }
    }
}
