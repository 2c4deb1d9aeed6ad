using Articles.Text.Pipeline;

namespace Articles.Text;

/// <summary>An article as it should read, with what was found out about it on the way.</summary>
/// <param name="Text">
/// The clean text: simplified characters, one paragraph a line, separated by <c>\n</c>, the title on the first line
/// when there is one. All offsets in this record are UTF-16 code units of it.
/// </param>
/// <param name="Original">
/// The article as it was decoded and, for HTML and Word, taken out of its container, before any repair; line ends are
/// <c>\n</c>.
/// </param>
/// <param name="Encoding">The encoding that was recognized, by its IANA name.</param>
/// <param name="Format">The container the text came in.</param>
/// <param name="Script">The script the article was written in, before conversion.</param>
/// <param name="Language">BCP 47 tag of the article's main language: <c>zh</c>, <c>en</c>, <c>ja</c> or <c>und</c>.</param>
/// <param name="Facts">Title, byline, source, date and place line, each null where the article does not say.</param>
/// <param name="Repairs">Every change made to damaged text, and the damage that was left, in text order.</param>
public sealed record NormalizedArticle(
    string Text,
    string Original,
    string Encoding,
    ArticleFormat Format,
    Script Script,
    string Language,
    ArticleFacts Facts,
    IReadOnlyCollection<Repair> Repairs
)
{
    private OffsetMap? origins;

    /// <summary>Every change, step by step: replayed in order on <see cref="Original"/> it gives <see cref="Text"/>.</summary>
    public IReadOnlyList<StepRecord> Steps { get; init; } = [];

    /// <summary>
    /// Where each stretch of <see cref="Text"/> stands in <see cref="Original"/>; made of the steps when first asked for.
    /// </summary>
    public OffsetMap Origins => origins ??= StepRecord.Origins(Original.Length, Steps);
}

/// <summary>The containers that are read, told apart by content, never by name.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>An HTML page.</summary>
    Html,

    /// <summary>A Word document (Office Open XML).</summary>
    Docx,
}

/// <summary>The script of the Chinese characters in an article.</summary>
public enum Script
{
    /// <summary>No Chinese characters to speak of.</summary>
    None,

    /// <summary>Simplified characters.</summary>
    Simplified,

    /// <summary>Traditional characters.</summary>
    Traditional,

    /// <summary>Both in one article.</summary>
    Mixed,
}

/// <summary>What an article says of itself. A member is null where the article does not say.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Byline">Who wrote it, as printed, without the words that introduce the name.</param>
/// <param name="Source">The medium or site that published it.</param>
/// <param name="PublishedOn">The date of publication.</param>
/// <param name="PlaceLine">The place that a news dispatch opens with.</param>
public sealed record ArticleFacts(
    string? Title,
    string? Byline,
    string? Source,
    DateOnly? PublishedOn,
    string? PlaceLine
);
