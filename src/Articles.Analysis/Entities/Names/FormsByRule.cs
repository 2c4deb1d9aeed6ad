using Articles.Analysis.Entities.Abbreviations.Derived;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Names;

/// <summary>
/// Adds the short forms that the rules of abbreviation derive, where one name alone has them. A name of its own before a unit's
/// (甲局 and 甲局办公室) is no short form of it.
/// </summary>
internal static class FormsByRule
{
    private static readonly WordSet PartyUnits = new([
        "党委",
        "党组",
        "党总支",
        "党支部",
        "党工委",
        "纪委",
        "工会",
        "团委",
        "董事会",
        "监事会",
    ]);

    /// <summary>Adds them.</summary>
    public static void Add(NameBook book, in Findings findings)
    {
        using var forms = LentList<(string Full, string Short)>.Take();
        using var ofOne = LentList<(string Full, string Short)>.Take();
        findings.Derived.Add(findings.Chosen, book.Categories, forms.Items);
        FormsOfOne.AddAmong(forms.Items, book.Categories, ofOne.Items);
        foreach (var (full, shortForm) in ofOne.Items)
        {
            if (!IsUnitOf(book, full, shortForm))
            {
                book.AddShortForm(full, shortForm, IsPartOfLatinPerson(book, full, shortForm) ? 0.5 : 0.4);
            }
        }
    }

    // Ada Lovell, later Lovell: more than what Latin letters by themselves seem to be.
    private static bool IsPartOfLatinPerson(NameBook book, string full, string part) =>
        char.IsAsciiLetterUpper(part[0])
        && full.Contains(' ')
        && book.Categories.GetValueOrDefault(full) is EntityCategory.Person;

    private static bool IsUnitOf(NameBook book, string full, string body) =>
        full.StartsWith(body, StringComparison.Ordinal)
        && (
            PartyUnits.Contains(full.AsSpan(body.Length))
            || book.Score(body) > 0.4
            || GroupNames.Is(body)
            || Grammar.Bodies.Contains(body)
        )
        && !FirmAbbreviation.IsShortOf(body, full);
}
