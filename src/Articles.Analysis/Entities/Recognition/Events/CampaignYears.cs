using Articles.Analysis.Entities.Phrases;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Analysis.Segmentation;

namespace Articles.Analysis.Entities.Recognition.Events;

/// <summary>
/// Finds campaigns of the police and of regulators, which are called by a word and the year that they are held in (净网2024,
/// “应急使命·2023”).
/// </summary>
internal sealed class CampaignYears : IRecognizer
{
    private static readonly WordSet Campaigns = WordTable.Set("events", "campaign of a year");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(1, TokenKind.Number); i < text.Count; i = text.Next(i + 1, TokenKind.Number))
        {
            if (
                text[i] is not ['2', '0', '0' or '1' or '2' or '3', _]
                || text[i + 1] is ['年', ..] or ['余', ..] or ['多', ..]
                || PhraseCounts.IsCountedBehind(text, i - 1)
            )
            {
                continue;
            }
            var word = text.Mark(i - 1) is '·' ? i - 2 : i - 1;
            for (var first = Math.Max(0, word - 1); first <= word; first++)
            {
                if (Campaigns.Contains(text.SpanOf(first, word)))
                {
                    candidates.Add(new Candidate(text.Start(first), text.End(i), EntityCategory.Event, 0.9));
                    break;
                }
            }
        }
    }
}
