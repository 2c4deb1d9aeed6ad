using Articles.Analysis;
using Articles.AzureLanguage.Documents;
using Azure.AI.TextAnalytics;

namespace Articles.AzureLanguage.Parts;

/// <summary>Makes one list of the key phrases of an article's documents.</summary>
internal static class KeyPhraseList
{
    private const int MostPhrases = 20;

    /// <summary>
    /// The phrases that most documents share first, and then in the order of the model, which gives no scores. A document
    /// that the service failed on gives those of the embedded analyzer's that stand in it.
    /// </summary>
    public static IReadOnlyList<string> Of(ArticleAnalysis own, PartResult<ExtractKeyPhrasesResult> result)
    {
        var lists = result
            .Answered.Select(a => (a.Document.Number, Phrases: a.Answer.KeyPhrases))
            .Concat(result.Failed.Select(d => (d.Number, Phrases: StandingIn(d, own.KeyPhrases))))
            .OrderBy(l => l.Number);
        return
        [
            .. lists
                .SelectMany(l =>
                    l.Phrases.Where(p => !string.IsNullOrWhiteSpace(p))
                        .Distinct(StringComparer.Ordinal)
                        .Select((p, rank) => (Phrase: p, Rank: rank))
                )
                .GroupBy(p => p.Phrase, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .ThenBy(g => g.Min(p => p.Rank))
                .Select(g => g.Key)
                .Take(MostPhrases),
        ];
    }

    private static IReadOnlyList<string> StandingIn(Document document, IReadOnlyList<string> phrases) =>
        [.. phrases.Where(p => document.Text.Contains(p, StringComparison.Ordinal))];
}
