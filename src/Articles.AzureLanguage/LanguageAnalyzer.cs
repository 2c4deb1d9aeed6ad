using Articles.Analysis;
using Articles.AzureLanguage.Documents;
using Articles.AzureLanguage.Entities;
using Articles.AzureLanguage.Parts;
using Azure.AI.TextAnalytics;

namespace Articles.AzureLanguage;

/// <summary>
/// Entities, key phrases and summary of Azure AI Language; figures and counts are the embedded analyzer's, which also does
/// what the service fails on and completes what it does not say (see <see cref="EntityMerger"/>). Its answers are as
/// steady as the service's models, which can't be pinned. Safe to share between threads.
/// </summary>
/// <param name="client">The service.</param>
/// <param name="embedded">The embedded analyzer.</param>
public sealed class LanguageAnalyzer(TextAnalyticsClient client, IArticleAnalyzer embedded) : IArticleAnalyzer
{
    /// <summary>
    /// The longest that the service is waited for over one article, retries and all; the rest falls back. It leaves the
    /// host's five minutes to the others that wait.
    /// </summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>The least time between two looks at a job.</summary>
    public TimeSpan PollingInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public async ValueTask<ArticleAnalysis> AnalyzeAsync(ArticleText article, CancellationToken cancellationToken)
    {
        var own = await embedded.AnalyzeAsync(article, cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeLimit);
        Task<PartResult<T>> Run<T>(
            string name,
            DocumentLimits limits,
            Func<IEnumerable<TextDocumentInput>, CancellationToken, Task<IReadOnlyList<T>>> send
        )
            where T : TextAnalyticsResult =>
            PartRunner.RunAsync(name, article.Text, limits, send, limit.Token, cancellationToken);

        var entities = Run(
            "Entities",
            DocumentLimits.Entities,
            async (documents, token) => (await client.RecognizeEntitiesBatchAsync(documents, token)).Value
        );
        var phrases = Run(
            "KeyPhrases",
            DocumentLimits.KeyPhrases,
            async (documents, token) => (await client.ExtractKeyPhrasesBatchAsync(documents, token)).Value
        );
        var summary = Run("Summary", DocumentLimits.Summary, SummarizeAsync);
        await Task.WhenAll(entities, phrases, summary);

        var found = (await entities).Answered.SelectMany(a => FoundMention.Of(a.Document, a.Answer)).ToList();
        return own with
        {
            Entities = EntityMerger.Merge(own, found, [.. (await entities).Failed]),
            KeyPhrases = KeyPhraseList.Of(own, await phrases),
            Summary = SummaryList.Of(own, await summary),
            Fallbacks =
            [
                .. (await entities).Fallbacks(),
                .. (await phrases).Fallbacks(),
                .. (await summary).Fallbacks(),
            ],
        };
    }

    private async Task<IReadOnlyList<ExtractiveSummarizeResult>> SummarizeAsync(
        IEnumerable<TextDocumentInput> documents,
        CancellationToken cancellationToken
    )
    {
        var job = await client.ExtractiveSummarizeAsync(documents, SummaryList.MostSentences, cancellationToken);
        return await job.WaitForCompletionAsync(PollingInterval, cancellationToken);
    }
}
