namespace Azure.AI.TextAnalytics.Wire;

/// <summary>Makes the client's results of the service's answers.</summary>
internal static class ResultReader
{
    public static IReadOnlyList<RecognizeEntitiesResult> Entities(TaskResults results, Response response) =>
        Read(
            results,
            response,
            d =>
                d.Entities is null
                    ? null
                    : new RecognizeEntitiesResult(
                        d.Id!,
                        null,
                        Warnings(d),
                        [.. d.Entities.Select(Entity).OfType<CategorizedEntity>()]
                    ),
            (id, error) => new(id, error, [], [])
        );

    public static IReadOnlyList<ExtractKeyPhrasesResult> KeyPhrases(TaskResults results, Response response) =>
        Read(
            results,
            response,
            d => d.KeyPhrases is null ? null : new ExtractKeyPhrasesResult(d.Id!, null, Warnings(d), d.KeyPhrases),
            (id, error) => new(id, error, [], [])
        );

    public static IReadOnlyList<ExtractiveSummarizeResult> Sentences(TaskResults results, Response response) =>
        Read(
            results,
            response,
            d =>
                d.Sentences is null
                    ? null
                    : new ExtractiveSummarizeResult(
                        d.Id!,
                        null,
                        Warnings(d),
                        [.. d.Sentences.Select(Sentence).OfType<ExtractiveSummarySentence>()]
                    ),
            (id, error) => new(id, error, [], [])
        );

    private static List<T> Read<T>(
        TaskResults results,
        Response response,
        Func<WireDocument, T?> ofDocument,
        Func<string, TextAnalyticsError, T> ofError
    )
        where T : class
    {
        if (results.Documents is null && results.Errors is null)
        {
            throw LanguageErrors.Unreadable(response);
        }

        var read = new List<T>();
        foreach (var document in results.Documents ?? [])
        {
            if (document?.Id is not null && ofDocument(document) is { } result)
            {
                read.Add(result);
            }
        }

        foreach (var error in results.Errors ?? [])
        {
            if (error?.Id is { } id)
            {
                var innermost = error.Error?.Innermost;
                read.Add(ofError(id, new TextAnalyticsError(innermost?.Code ?? "Unknown", innermost?.Message)));
            }
        }

        return read;
    }

    private static CategorizedEntity? Entity(WireEntity? e)
    {
        if (e is not { Text: { } text, Category: { } category, Offset: { } offset, Length: { } length })
        {
            return null;
        }

        var finest = e.Type ?? e.Subcategory;
        return new CategorizedEntity(
            text,
            category,
            string.Equals(finest, category, StringComparison.OrdinalIgnoreCase) ? null : finest,
            offset,
            length,
            e.ConfidenceScore ?? 0
        );
    }

    private static ExtractiveSummarySentence? Sentence(WireSentence? s) =>
        s is { Text: { } text, Offset: { } offset, Length: { } length }
            ? new ExtractiveSummarySentence(text, s.RankScore ?? 0, offset, length)
            : null;

    private static List<string> Warnings(WireDocument document) =>
        [.. (document.Warnings ?? []).Select(w => w?.Code).OfType<string>()];
}
