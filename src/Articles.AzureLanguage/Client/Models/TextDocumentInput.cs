namespace Azure.AI.TextAnalytics;

/// <summary>A document to analyze.</summary>
/// <param name="id">What the result is told apart by.</param>
/// <param name="text">The text.</param>
public class TextDocumentInput(string id, string text)
{
    /// <summary>What the result is told apart by.</summary>
    public string Id { get; } = id;

    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>The language's code; null for the client's default.</summary>
    public string? Language { get; set; }
}
