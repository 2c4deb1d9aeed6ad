using Articles.Analysis.Entities.Abbreviations;
using Articles.Analysis.Entities.Definitions;
using Articles.Analysis.Entities.Recognition;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Lending;

namespace Articles.Analysis.Entities.Names;

/// <summary>
/// Establishes an article's names, step by step: what was recognized, what the text says of it, and what else it is called by.
/// A later step takes what earlier ones established as known.
/// </summary>
internal static class NameSteps
{
    private delegate void Step(NameBook book, in Findings findings);
    private delegate void FormFinder(TokenizedText text, List<Candidate> chosen, List<(string, string)> forms);

    private static readonly Step[] InOrder =
    [
        RecognizedNames.Add,
        ListedFirmNames.Add,
        CandidateCores.Add,
        Cores(PartsOfEvents.Find),
        Cores(PartsOfProducts.Find),
        Forms(PartsOfEvents.FindBeginnings, 0.5),
        DefinedForms.Add,
        EqualProducts.Add,
        OtherNames.Add,
        Pairs(RenamedBodies.Find),
        ExplainedCodes.Add,
        Forms(TitleShortForms.Find, 1),
        AppEditionNames.Add,
        QuotedForms.Add,
        Forms(ContractedForms.Find, 0.5),
        Forms(EndingForms.Find, 0.4),
        Forms(PlatformNames.Find, 0.4),
        Pairs(MeetingsByYear.Find),
        // Before the bodies' short forms: 泽阳 is the city, not the city's water works.
        Forms(PlacesInShort.Find, 0.4),
        Forms(AbbreviatedBodies.Find, 0.4),
        FormsByRule.Add,
    ];

    /// <summary>Establishes the names.</summary>
    /// <param name="findings">What they are established from.</param>
    public static NameBook Establish(in Findings findings)
    {
        var book = new NameBook();
        foreach (var step in InOrder)
        {
            step(book, findings);
        }
        return book;
    }

    // Other forms of what stands, as sure as the score says.
    private static Step Forms(FormFinder find, double score) =>
        (NameBook book, in Findings findings) =>
        {
            using var forms = LentList<(string Full, string Short)>.Take();
            find(findings.Text, findings.Chosen, forms.Items);
            AddEach(book, forms.Items, score);
        };

    // Forms that stand inside the name.
    private static Step Cores(FormFinder find) =>
        (NameBook book, in Findings findings) =>
        {
            using var parts = LentList<(string Full, string Part)>.Take();
            find(findings.Text, findings.Chosen, parts.Items);
            foreach (var (full, part) in parts.Items)
            {
                book.AddCore(full, part, 0.5);
            }
        };

    // Pairs of surfaces that are one, known or not.
    private static Step Pairs(FormFinder find) =>
        (NameBook book, in Findings findings) => find(findings.Text, findings.Chosen, book.SaidToBeOne);

    /// <summary>Adds each pair once.</summary>
    public static void AddEach(NameBook book, List<(string Full, string Short)> forms, double score)
    {
        using var seen = LentSet<(string, string)>.Take();
        foreach (var (full, shortForm) in forms)
        {
            if (seen.Items.Add((full, shortForm)))
            {
                book.AddShortForm(full, shortForm, score);
            }
        }
    }
}
