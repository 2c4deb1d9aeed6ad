namespace Articles.Storage.Articles;

/// <summary>How far an article has come.</summary>
public enum ArticleStatus
{
    /// <summary>Uploaded, waiting to be normalized.</summary>
    Queued,

    /// <summary>Its text is ready, the analysis is due.</summary>
    Normalized,

    /// <summary>Done: entities and figures can be read.</summary>
    Analyzed,

    /// <summary>It can't be read; the record's error says why. The upload stays.</summary>
    Rejected,
}
