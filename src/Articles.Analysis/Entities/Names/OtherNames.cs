using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Names;

/// <summary>Adds the other name that a text gives a thing: 甲平台，即“甲云”.</summary>
internal static class OtherNames
{
    /// <summary>Adds them.</summary>
    public static void Add(NameBook book, in Findings findings)
    {
        using var equations = LentList<Definition>.Take();
        Equations.FindNames(findings.Text, equations.Items);
        foreach (var named in equations.Items)
        {
            if (findings.Chosen.EndingAt(named.FullEnd) is { } candidate)
            {
                book.AddShortForm(
                    findings.Text.NameOf(candidate.Start, candidate.End),
                    findings.Text.NameOf(named.ShortStart, named.ShortEnd),
                    1
                );
            }
        }
    }
}
