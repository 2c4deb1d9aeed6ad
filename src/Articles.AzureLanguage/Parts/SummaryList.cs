using Articles.Analysis;
using Azure.AI.TextAnalytics;

namespace Articles.AzureLanguage.Parts;

/// <summary>Makes one summary of those of an article's documents.</summary>
internal static class SummaryList
{
    /// <summary>The most sentences that the service gives of a document and the article keeps.</summary>
    public const int MostSentences = 20;

    /// <summary>
    /// The service's sentences, highest rank first; or the embedded analyzer's where the service failed on any document,
    /// as ranks of two analyzers can't be compared.
    /// </summary>
    public static IReadOnlyList<SummarySentence> Of(
        ArticleAnalysis own,
        PartResult<ExtractiveSummarizeResult> result
    ) =>
        result.Failed.Any()
            ? own.Summary
            :
            [
                .. result
                    .Answered.SelectMany(a =>
                        a.Answer.Sentences.Where(s =>
                                s.Offset >= 0 && s.Length > 0 && s.Length <= a.Document.Text.Length - s.Offset
                            )
                            .Select(s => new SummarySentence(
                                a.Document.Text.Substring(s.Offset, s.Length),
                                a.Document.Offset + s.Offset,
                                s.Length,
                                Math.Clamp(s.RankScore, 0, 1)
                            ))
                    )
                    .OrderByDescending(s => s.RankScore)
                    .ThenBy(s => s.Offset)
                    .DistinctBy(s => s.Offset)
                    .Take(MostSentences),
            ];
}
