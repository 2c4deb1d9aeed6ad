namespace Articles.Analysis;

/// <summary>What an analyzer is given: clean text and what is known about the article.</summary>
/// <param name="Text">Simplified, repaired text, one paragraph a line (<c>\n</c>).</param>
/// <param name="Title">The headline, which is then also the text's first line; null if there is none.</param>
/// <param name="PublishedOn">The date of publication, which 今年 and 去年 are counted from; null if unknown.</param>
public sealed record ArticleText(string Text, string? Title, DateOnly? PublishedOn);

/// <summary>What a careful reader gets out of one article. Offsets are UTF-16 code units of the given text.</summary>
/// <param name="Entities">Named things, most mentioned first.</param>
/// <param name="Metrics">Quantitative statements, in text order.</param>
/// <param name="Summary">Up to twenty sentences, highest rank first.</param>
/// <param name="KeyPhrases">The phrases that tell what the article is about, best first.</param>
/// <param name="Counts">How long the article is.</param>
public sealed record ArticleAnalysis(
    IReadOnlyList<Entity> Entities,
    IReadOnlyList<Metric> Metrics,
    IReadOnlyList<SummarySentence> Summary,
    IReadOnlyList<string> KeyPhrases,
    TextCounts Counts
)
{
    /// <summary>What the embedded analyzer did in another's place, and why; none for the embedded analyzer itself.</summary>
    public IReadOnlyList<AnalysisFallback> Fallbacks { get; init; } = [];

    /// <summary>
    /// The same with its entities in the order that is promised, whatever order they were found in: of equally many mentions
    /// as the analyzer has them.
    /// </summary>
    public ArticleAnalysis MostMentionedFirst() =>
        this with
        {
            Entities = [.. Entities.OrderByDescending(static e => e.Mentions.Count)],
        };
}

/// <summary>A part of an analysis that the analyzer in use could not do and the embedded one did.</summary>
/// <param name="Part">What it did: <c>Entities</c>, <c>KeyPhrases</c> or <c>Summary</c>.</param>
/// <param name="Reason">Why, for the operator; never a secret.</param>
/// <param name="Documents">How many of the documents that the article was sent as.</param>
/// <param name="OutOf">How many documents the article was sent as.</param>
public sealed record AnalysisFallback(string Part, string Reason, int Documents, int OutOf);

/// <summary>A named thing and every place where the article names it.</summary>
/// <param name="Name">The fullest form that the article uses.</param>
/// <param name="Category">One of <see cref="EntityCategory"/>.</param>
/// <param name="Subcategory">A finer class where one is known, else null.</param>
/// <param name="Aliases">The article's other forms for the same thing.</param>
/// <param name="Mentions">Every mention, in text order.</param>
/// <param name="ConfidenceScore">0 to 1.</param>
/// <param name="Operator">For a product: the <see cref="Name"/> of the entity that runs it, where the article says.</param>
/// <param name="Roles">For an organization: the people that the article gives a title in it.</param>
public sealed record Entity(
    string Name,
    string Category,
    string? Subcategory,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<Mention> Mentions,
    double ConfidenceScore,
    string? Operator,
    IReadOnlyList<PersonRole> Roles
)
{
    /// <summary>
    /// How long a name may be, in UTF-16 code units. What is longer is no name: a run of letters or digits, or an address.
    /// </summary>
    public const int LongestName = 80;
}

/// <summary>One place where an entity is named.</summary>
/// <param name="Text">The form used there, equal to the text at the offset.</param>
/// <param name="Offset">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
public readonly record struct Mention(string Text, int Offset, int Length);

/// <summary>A person's title in an organization.</summary>
/// <param name="Person">The person's name.</param>
/// <param name="Title">The title as the article gives it.</param>
public sealed record PersonRole(string Person, string Title);

/// <summary>A sentence chosen for the summary.</summary>
/// <param name="Text">The sentence, equal to the text at the offset.</param>
/// <param name="Offset">Where it begins, in UTF-16 code units.</param>
/// <param name="Length">How long it is, in UTF-16 code units.</param>
/// <param name="RankScore">0 to 1: how much of the article it carries.</param>
public sealed record SummarySentence(string Text, int Offset, int Length, double RankScore);

/// <summary>How long an article is.</summary>
/// <param name="Characters">Unicode code points, white space left out.</param>
/// <param name="Sentences">Sentences.</param>
/// <param name="Paragraphs">Lines with text.</param>
public sealed record TextCounts(int Characters, int Sentences, int Paragraphs);
