namespace Articles.Text.Formats;

/// <summary>What came out of a file's container, or why nothing did.</summary>
/// <param name="Text">The text, before any repair; line ends are <c>\n</c>.</param>
/// <param name="Encoding">The encoding that was recognized, by its IANA name.</param>
/// <param name="Format">The container.</param>
/// <param name="Facts">What the container's metadata says of the article.</param>
internal sealed record ArticleSource(string Text, string Encoding, ArticleFormat Format, ArticleFacts Facts)
{
    /// <summary>Lines beside the article, not part of it, that may state facts.</summary>
    public IReadOnlyList<string> Beside { get; init; } = [];
}
