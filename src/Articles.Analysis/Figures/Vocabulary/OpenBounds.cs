namespace Articles.Analysis.Figures.Vocabulary;

/// <summary>Words that make a bound of the number before them: 100Mbps|及以上.</summary>
internal static class OpenBounds
{
    /// <summary>The words.</summary>
    public static WordList All { get; } = new("以上 以下 及以上 及以下");
}
