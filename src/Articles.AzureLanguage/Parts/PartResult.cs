using Articles.Analysis;
using Articles.AzureLanguage.Documents;

namespace Articles.AzureLanguage.Parts;

/// <summary>What the service said of an article's documents, and of which it said nothing.</summary>
/// <param name="name">The part of the analysis.</param>
/// <param name="documents">What the article was sent as.</param>
internal sealed class PartResult<T>(string name, IReadOnlyList<Document> documents)
    where T : class
{
    private readonly T?[] _answers = new T?[documents.Count];
    private readonly string?[] _reasons = new string?[documents.Count];

    /// <summary>The documents that were answered, with the answers.</summary>
    public IEnumerable<(Document Document, T Answer)> Answered =>
        documents.Where(d => _answers[d.Number] is not null).Select(d => (d, _answers[d.Number]!));

    /// <summary>The documents that the embedded analyzer must do.</summary>
    public IEnumerable<Document> Failed => documents.Where(d => _answers[d.Number] is null);

    public void Answer(Document document, T answer) => _answers[document.Number] ??= answer;

    public void Fail(Document document, string reason) => _reasons[document.Number] ??= reason;

    public void Fail(IReadOnlyList<Document> batch, string reason)
    {
        foreach (var document in batch)
        {
            Fail(document, reason);
        }
    }

    /// <summary>What is recorded of the documents that failed: a line a reason.</summary>
    public IEnumerable<AnalysisFallback> Fallbacks() =>
        Failed
            .GroupBy(d => _reasons[d.Number] ?? Failure.Unanswered, StringComparer.Ordinal)
            .Select(g => new AnalysisFallback(name, g.Key, g.Count(), documents.Count));
}
