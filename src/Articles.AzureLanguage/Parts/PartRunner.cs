using Articles.AzureLanguage.Documents;
using Azure.AI.TextAnalytics;

namespace Articles.AzureLanguage.Parts;

/// <summary>Sends an article's documents batch by batch and takes down what came of each.</summary>
internal static class PartRunner
{
    /// <summary>The language of all documents: normalized text is in simplified characters.</summary>
    private const string Language = "zh-hans";

    /// <param name="name">The part of the analysis.</param>
    /// <param name="text">The article.</param>
    /// <param name="limits">What a request takes.</param>
    /// <param name="send">Sends a batch; its token also ends when the article's time is up.</param>
    /// <param name="timeUp">Ends when the article's time is up, or the caller gives up.</param>
    /// <param name="cancellationToken">Ends when the caller gives up.</param>
    public static async Task<PartResult<T>> RunAsync<T>(
        string name,
        string text,
        DocumentLimits limits,
        Func<IEnumerable<TextDocumentInput>, CancellationToken, Task<IReadOnlyList<T>>> send,
        CancellationToken timeUp,
        CancellationToken cancellationToken
    )
        where T : TextAnalyticsResult
    {
        var documents = DocumentSplitter.Split(text, limits);
        var result = new PartResult<T>(name, documents);
        Failure? last = null;
        foreach (var batch in DocumentBatches.Of(documents, limits))
        {
            // After its retries, a service that refuses the app or does not answer is not asked again for this article.
            if (last is not { IsOfRequest: false })
            {
                last = await TryAsync(batch, result, send, timeUp, cancellationToken);
            }

            if (last is not null)
            {
                result.Fail(batch, last.Reason);
            }
        }

        return result;
    }

    private static async Task<Failure?> TryAsync<T>(
        IReadOnlyList<Document> batch,
        PartResult<T> result,
        Func<IEnumerable<TextDocumentInput>, CancellationToken, Task<IReadOnlyList<T>>> send,
        CancellationToken timeUp,
        CancellationToken cancellationToken
    )
        where T : TextAnalyticsResult
    {
        try
        {
            var inputs = batch.Select(d => new TextDocumentInput(d.Id, d.Text) { Language = Language });
            var answers = await send(inputs, timeUp);
            var byId = batch.ToDictionary(d => d.Id, StringComparer.Ordinal);
            foreach (var answer in answers)
            {
                if (!byId.TryGetValue(answer.Id, out var document))
                {
                    continue;
                }

                if (answer.Error is { } error)
                {
                    result.Fail(document, Failure.OfDocument(error.ErrorCode));
                }
                else
                {
                    result.Answer(document, answer);
                }
            }

            return null;
        }
        catch (Exception e) when (Failure.Of(e, cancellationToken) is not null)
        {
            return Failure.Of(e, cancellationToken);
        }
    }
}
