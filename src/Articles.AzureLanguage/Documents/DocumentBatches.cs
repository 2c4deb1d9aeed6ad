namespace Articles.AzureLanguage.Documents;

/// <summary>Puts documents together that one request takes.</summary>
internal static class DocumentBatches
{
    /// <summary>The documents in their order, as many at a time as may be.</summary>
    public static IEnumerable<IReadOnlyList<Document>> Of(IReadOnlyList<Document> documents, DocumentLimits limits)
    {
        var batch = new List<Document>();
        var (elements, units) = (0, 0);
        foreach (var document in documents)
        {
            if (
                batch.Count == limits.Documents
                || (batch.Count > 0 && elements + document.Elements > limits.RequestElements)
                || (batch.Count > 0 && units + document.Text.Length > DocumentLimits.RequestUnits)
            )
            {
                yield return batch;
                (batch, elements, units) = ([], 0, 0);
            }

            batch.Add(document);
            elements += document.Elements;
            units += document.Text.Length;
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
