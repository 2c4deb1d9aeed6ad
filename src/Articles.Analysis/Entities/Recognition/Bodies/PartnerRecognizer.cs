using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Recognition.Enumerations;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>Finds bodies that nothing in their name gives away by what they do with another one: 与云帆战略签约.</summary>
internal sealed class PartnerRecognizer : IRecognizer
{
    private const int MostTokens = 4;
    private const int Longest = 6;

    private static readonly WordSet Before = WordTable.Set("partners", "before");
    private static readonly WordSet After = WordTable.Set("partners", "after");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(0, Before); i + 2 < text.Count; i = text.Next(i + 1, Before))
        {
            var last = i;
            while (last - i < MostTokens && PhraseReach.Belongs(text, last + 1) && !text.IsOneOf(last + 1, After))
            {
                last++;
            }
            if (
                last > i
                && text.IsOneOf(last + 1, After)
                && text.End(last) - text.Start(i + 1) <= Longest
                && CoordinationRecognizer.IsBrand(text, i + 1, last)
            )
            {
                candidates.Add(new Candidate(text.Start(i + 1), text.End(last), EntityCategory.Organization, 0.5));
            }
        }
    }
}
