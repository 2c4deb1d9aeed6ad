using Articles.Analysis.Entities.Abbreviations;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Names;

/// <summary>Adds the short forms that stand in quotation marks by themselves.</summary>
internal static class QuotedForms
{
    /// <summary>Adds them.</summary>
    public static void Add(NameBook book, in Findings findings)
    {
        using var forms = LentList<(string Full, string Short)>.Take();
        QuotedShortForms.Find(findings.Text, book.Categories, forms.Items);
        NameSteps.AddEach(book, forms.Items, 0.6);
    }
}
