using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Linking;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Names;

/// <summary>Adds the short forms that the text defines: 甲平台（以下简称“甲”）, or that a bracket behind the name holds.</summary>
internal static class DefinedForms
{
    /// <summary>Adds them.</summary>
    public static void Add(NameBook book, in Findings findings)
    {
        using var definitions = LentList<Definition>.Take();
        DefinitionFinder.Find(findings.Text, definitions.Items);
        foreach (var definition in definitions.Items)
        {
            if (findings.Chosen.EndingAt(definition.FullEnd) is { } candidate)
            {
                var full = findings.Text.NameOf(candidate.Start, candidate.End);
                var shortForm = findings.Text.NameOf(definition.ShortStart, definition.ShortEnd);
                if (definition.IsSaid || IsNamedInBrackets(book.Categories, full, shortForm))
                {
                    book.AddShortForm(full, shortForm, 1);
                }
            }
        }
    }

    // The bracket's characters stand in the name in order, or it holds a name of the same kind. A place in a bracket is a
    // part of the place before it.
    private static bool IsNamedInBrackets(Dictionary<string, string> categories, string full, string shortForm) =>
        categories.TryGetValue(full, out var category)
        // 甲市研究大楼（乙河大楼）: what a building is and how it is called.
        && (
            category is not EntityCategory.Location
            || (shortForm.Length > 2 && full.EndsWith(shortForm[^2..], StringComparison.Ordinal))
        )
        // 马丁·里德（Martin Reed）is one; who stands in the bracket behind another name is not.
        && (category is not EntityCategory.Person || (full.Contains('·') && char.IsAsciiLetter(shortForm[0])))
        && (Contraction.Holds(full, shortForm) || (categories.TryGetValue(shortForm, out var own) && own == category));
}
