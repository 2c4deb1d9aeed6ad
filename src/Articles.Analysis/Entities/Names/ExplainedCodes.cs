using Articles.Analysis.Entities.Recognition.Quotations;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Names;

/// <summary>Adds the formula by which a system is called that the text explains: “2-5-8”（……）骨干网络.</summary>
internal static class ExplainedCodes
{
    /// <summary>Adds them.</summary>
    public static void Add(NameBook book, in Findings findings)
    {
        var text = findings.Text;
        using var systems = LentList<CodedSystem>.Take();
        CodedSystem.Find(text, systems.Items);
        foreach (var system in systems.Items)
        {
            if (system.IsExplained)
            {
                book.AddShortForm(
                    text.Slice(system.First, system.Last),
                    text.Text[text.End(system.Open)..text.Start(system.Close)],
                    1
                );
            }
        }
    }
}
