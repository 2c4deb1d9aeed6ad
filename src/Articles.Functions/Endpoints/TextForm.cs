namespace Articles.Functions.Endpoints;

/// <summary>Which of an article's texts.</summary>
internal enum TextForm
{
    /// <summary>The clean text.</summary>
    Normalized,

    /// <summary>As it was decoded.</summary>
    Original,
}
