namespace Articles.Functions.Processing;

/// <summary>What became of a version that was to be published or rejected.</summary>
public enum PublicationOutcome
{
    /// <summary>This run brought it to its end: readers see its results, or why there are none.</summary>
    Done,

    /// <summary>Another run, a later version or a removal saw to the article.</summary>
    Overtaken,

    /// <summary>The article was changed meanwhile: look again.</summary>
    Changed,

    /// <summary>
    /// Another run came to another end, or an earlier attempt might have, so that the article was reopened: it is to be
    /// processed.
    /// </summary>
    Reopened,
}

/// <summary>The end of an analysis.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reopened">
/// The names of other articles that were reopened because this one is of the same text; they are to be processed.
/// </param>
/// <param name="IsRejected">Whether the version was rejected instead.</param>
public sealed record Publication(PublicationOutcome Outcome, IReadOnlyList<string> Reopened, bool IsRejected = false);
