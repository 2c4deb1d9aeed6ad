using Articles.AzureLanguage.Documents;

namespace Articles.AzureLanguage.Tests.Documents;

public sealed class DocumentBatchesTests
{
    private static IReadOnlyList<Document> Documents(int count, int units, int elements) =>
        [.. Enumerable.Range(0, count).Select(i => new Document(i, i * units, new string('字', units), elements))];

    private static int[] Sizes(IReadOnlyList<Document> documents, DocumentLimits limits)
    {
        var batches = DocumentBatches.Of(documents, limits).ToList();
        Assert.Equal(documents, batches.SelectMany(b => b));
        return [.. batches.Select(b => b.Count)];
    }

    [Fact]
    public void No_document_is_no_batch() => Assert.Empty(DocumentBatches.Of([], DocumentLimits.Entities));

    [Fact]
    public void A_request_takes_5_10_or_25_documents()
    {
        Assert.Equal([5, 5, 2], Sizes(Documents(12, 10, 10), DocumentLimits.Entities));
        Assert.Equal([10, 2], Sizes(Documents(12, 10, 10), DocumentLimits.KeyPhrases));
        Assert.Equal([25, 25, 10], Sizes(Documents(60, 10, 10), DocumentLimits.Summary));
    }

    [Fact]
    public void A_job_takes_125_000_text_elements() =>
        Assert.Equal([2, 1], Sizes(Documents(3, 10, 50_000), DocumentLimits.Summary));

    [Fact]
    public void A_request_takes_so_many_units_as_a_megabyte_holds() =>
        Assert.Equal([2, 1], Sizes(Documents(3, 60_000, 1_000), DocumentLimits.KeyPhrases));
}
