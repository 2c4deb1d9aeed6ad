using System.Runtime.InteropServices;
using Articles.Analysis;
using Azure.AI.TextAnalytics;
using Document = Articles.AzureLanguage.Documents.Document;

namespace Articles.AzureLanguage.Entities;

/// <summary>A place where the service found a name, in the article's own text and offsets.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FoundMention(Mention Mention, string Category, string? Subcategory, double Score)
{
    /// <summary>
    /// The mentions of a document's answer: each once, those that lie outside the document left out, and the text taken
    /// from the document, which the service's own text may differ from.
    /// </summary>
    public static IEnumerable<FoundMention> Of(Document document, RecognizeEntitiesResult answer) =>
        answer
            .Entities.Where(e => e.Offset >= 0 && e.Length > 0 && e.Length <= document.Text.Length - e.Offset)
            .Select(e => (Entity: e, Category: ServiceCategory.Of(e.Category)))
            .Where(e => e.Category is not null)
            .GroupBy(e => (e.Entity.Offset, e.Entity.Length, e.Category))
            .Select(g => g.MaxBy(e => e.Entity.ConfidenceScore))
            .Select(e => new FoundMention(
                new Mention(
                    document.Text.Substring(e.Entity.Offset, e.Entity.Length),
                    document.Offset + e.Entity.Offset,
                    e.Entity.Length
                ),
                e.Category!,
                e.Entity.SubCategory,
                Math.Clamp(e.Entity.ConfidenceScore, 0, 1)
            ))
            // A name does not reach over a line's end.
            .Where(m => !string.IsNullOrWhiteSpace(m.Mention.Text) && !m.Mention.Text.Contains('\n'));
}
