using Articles.Analysis.Entities.Abbreviations;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Names;

/// <summary>Adds listed firms: each of its own beside its group, not the group's name in short and a word more.</summary>
internal static class ListedFirmNames
{
    /// <summary>Adds them.</summary>
    public static void Add(NameBook book, in Findings findings)
    {
        using var firms = LentList<string>.Take();
        ListedFirms.Find(findings.Text.Text, findings.Chosen, firms.Items);
        foreach (var firm in firms.Items)
        {
            book.TryAdd(firm, EntityCategory.Organization, 0.6);
        }
    }
}
