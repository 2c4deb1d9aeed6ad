using Articles.Analysis.Entities.Recognition.Heads;
using Articles.Analysis.Entities.Recognition.People;
using Articles.Analysis.Entities.Tables;
using Articles.Analysis.Entities.Text;
using Articles.Lexicon;

namespace Articles.Analysis.Entities.Recognition.Bodies;

/// <summary>
/// Finds firms that are called by a brand of two characters and a trade that ends common nouns too (沐辰能源, 沐辰教育), where
/// they act or somebody manages them.
/// </summary>
internal sealed class TradedFirmRecognizer : IRecognizer
{
    private static readonly WordSet Trades = WordTable.Set("acting", "trades");
    private static readonly WordSet Does = WordTable.Set("acting", "does");
    private static readonly WordSet Says = WordTable.Set("people", "says");
    private static readonly WordSet Has = WordTable.Set("acting", "has");
    private static readonly WordSet Managers = WordTable.Set("acting", "managers");

    /// <inheritdoc />
    public void Recognize(TokenizedText text, List<Candidate> candidates)
    {
        for (var i = text.Next(2, Trades); i < text.Count; i = text.Next(i + 1, Trades))
        {
            if (
                text[i - 1].Length == 1
                && text[i - 2].Length == 1
                && FirmName.IsBrandOfTwo(text, i - 2)
                && Acts(text, text.After(i))
                && !Words.All.TryGetValue(text.SpanOf(i - 2, i - 1), out _)
                && !PersonName.IsSurname(text, i - 2)
            )
            {
                candidates.Add(new Candidate(text.Start(i - 2), text.End(i), EntityCategory.Organization, 0.5));
            }
        }
    }

    private static bool Acts(TokenizedText text, int next) =>
        Does.Contains(text[next])
        || Has.Contains(text[next])
        || Says.Contains(text[next])
        || Managers.Contains(text[next]);
}
